// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"pki":{"type":"array"},"trustManager":{"type":"boolean"},"alarms":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false},"certManager":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}}},"required":[],"additionalProperties":false},"repository":{"type":"object","properties":{"url":{"type":"string","minLength":1},"revision":{"type":"string","minLength":1},"path":{"type":"string","minLength":1}},"required":["url"],"additionalProperties":false},"argocd":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"project":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"server":{"type":"string","minLength":1},"applicationSet":{"type":"boolean"},"cohorts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"branch":{"type":"string","pattern":"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$","x-allowed":"the name of a branch, of letters, digits, \"-\", \"_\", \".\" and \"/\""}},"required":["name"],"additionalProperties":false}},"maintenance":{"type":"array","items":{"type":"object","properties":{"schedule":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+(s|m|h))+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"timeZone":{"type":"string","minLength":1}},"required":["schedule","duration"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"steps":{"type":"object","properties":{"image":{"type":"string","minLength":1}},"required":["image"],"additionalProperties":false},"pools":{"type":"array"}},"required":["repository","steps","pools"],"additionalProperties":false,"$defs":{}};
const func2 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern5 = new RegExp("^[a-zA-Z0-9][-_./a-zA-Z0-9]*$", "u");
const pattern6 = new RegExp("^(?=.*[1-9])([0-9]+(s|m|h))+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pools === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pools"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "pki") || (key0 === "trustManager")) || (key0 === "alarms")) || (key0 === "certManager")) || (key0 === "repository")) || (key0 === "argocd")) || (key0 === "steps")) || (key0 === "pools"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pki !== undefined){
let data0 = data.pki;
if(!(Array.isArray(data0))){
const err4 = {instancePath:instancePath+"/pki",schemaPath:"#/properties/pki/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pki.type,parentSchema:schema6.properties.pki,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trustManager !== undefined){
let data1 = data.trustManager;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/trustManager",schemaPath:"#/properties/trustManager/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.trustManager.type,parentSchema:schema6.properties.trustManager,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alarms !== undefined){
let data2 = data.alarms;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "labels")){
const err6 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.alarms,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.labels !== undefined){
let data3 = data2.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/alarms/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/alarms/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.labels.additionalProperties.type,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.labels.type,parentSchema:schema6.properties.alarms.properties.labels,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.type,parentSchema:schema6.properties.alarms,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.certManager !== undefined){
let data5 = data.certManager;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!((key3 === "namespace") || (key3 === "issuerGroups"))){
const err11 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.certManager,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.namespace !== undefined){
let data6 = data5.namespace;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err12 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.certManager.properties.namespace,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.certManager.properties.namespace,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.namespace.type,parentSchema:schema6.properties.certManager.properties.namespace,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.issuerGroups !== undefined){
let data7 = data5.issuerGroups;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 253){
const err15 = {instancePath:instancePath+"/certManager/issuerGroups/" + i0,schemaPath:"#/properties/certManager/properties/issuerGroups/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern1.test(data8)){
const err16 = {instancePath:instancePath+"/certManager/issuerGroups/" + i0,schemaPath:"#/properties/certManager/properties/issuerGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/certManager/issuerGroups/" + i0,schemaPath:"#/properties/certManager/properties/issuerGroups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.issuerGroups.items.type,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/certManager/issuerGroups",schemaPath:"#/properties/certManager/properties/issuerGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.certManager.properties.issuerGroups.type,parentSchema:schema6.properties.certManager.properties.issuerGroups,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/type",keyword:"type",params:{type: "object"},schema:schema6.properties.certManager.type,parentSchema:schema6.properties.certManager,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.repository !== undefined){
let data9 = data.repository;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url === undefined){
const err20 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.repository.required,parentSchema:schema6.properties.repository,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "url") || (key4 === "revision")) || (key4 === "path"))){
const err21 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.repository,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.url !== undefined){
let data10 = data9.url;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err22 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.url,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.url.type,parentSchema:schema6.properties.repository.properties.url,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.revision !== undefined){
let data11 = data9.revision;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err24 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.revision,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.revision.type,parentSchema:schema6.properties.repository.properties.revision,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.path !== undefined){
let data12 = data9.path;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err26 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.path,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.path.type,parentSchema:schema6.properties.repository.properties.path,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},schema:schema6.properties.repository.type,parentSchema:schema6.properties.repository,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.argocd !== undefined){
let data13 = data.argocd;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!((((((key5 === "namespace") || (key5 === "project")) || (key5 === "server")) || (key5 === "applicationSet")) || (key5 === "cohorts")) || (key5 === "maintenance"))){
const err29 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.argocd,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.namespace !== undefined){
let data14 = data13.namespace;
if(typeof data14 === "string"){
if(func2(data14) > 63){
const err30 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.namespace,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern0.test(data14)){
const err31 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.namespace,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.namespace.type,parentSchema:schema6.properties.argocd.properties.namespace,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.project !== undefined){
let data15 = data13.project;
if(typeof data15 === "string"){
if(func2(data15) > 63){
const err33 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.project,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern0.test(data15)){
const err34 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.project,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.project.type,parentSchema:schema6.properties.argocd.properties.project,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.server !== undefined){
let data16 = data13.server;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err36 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.server,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.server.type,parentSchema:schema6.properties.argocd.properties.server,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.applicationSet !== undefined){
let data17 = data13.applicationSet;
if(typeof data17 !== "boolean"){
const err38 = {instancePath:instancePath+"/argocd/applicationSet",schemaPath:"#/properties/argocd/properties/applicationSet/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.argocd.properties.applicationSet.type,parentSchema:schema6.properties.argocd.properties.applicationSet,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.cohorts !== undefined){
let data18 = data13.cohorts;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err39 = {instancePath:instancePath+"/argocd/cohorts/" + i1,schemaPath:"#/properties/argocd/properties/cohorts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.argocd.properties.cohorts.items.required,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key6 in data19){
if(!((key6 === "name") || (key6 === "branch"))){
const err40 = {instancePath:instancePath+"/argocd/cohorts/" + i1,schemaPath:"#/properties/argocd/properties/cohorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func2(data20) > 63){
const err41 = {instancePath:instancePath+"/argocd/cohorts/" + i1+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern0.test(data20)){
const err42 = {instancePath:instancePath+"/argocd/cohorts/" + i1+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/argocd/cohorts/" + i1+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.name.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.branch !== undefined){
let data21 = data19.branch;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err44 = {instancePath:instancePath+"/argocd/cohorts/" + i1+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][-_./a-zA-Z0-9]*$"},schema:"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/argocd/cohorts/" + i1+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.branch.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/argocd/cohorts/" + i1,schemaPath:"#/properties/argocd/properties/cohorts/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.cohorts.items.type,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/argocd/cohorts",schemaPath:"#/properties/argocd/properties/cohorts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.cohorts.type,parentSchema:schema6.properties.argocd.properties.cohorts,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.maintenance !== undefined){
let data22 = data13.maintenance;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.schedule === undefined){
const err48 = {instancePath:instancePath+"/argocd/maintenance/" + i2,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.duration === undefined){
const err49 = {instancePath:instancePath+"/argocd/maintenance/" + i2,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key7 in data23){
if(!(((key7 === "schedule") || (key7 === "duration")) || (key7 === "timeZone"))){
const err50 = {instancePath:instancePath+"/argocd/maintenance/" + i2,schemaPath:"#/properties/argocd/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.schedule !== undefined){
let data24 = data23.schedule;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err51 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.schedule.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.duration !== undefined){
let data25 = data23.duration;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err53 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+(s|m|h))+$"},schema:"^(?=.*[1-9])([0-9]+(s|m|h))+$",parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.duration.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.timeZone !== undefined){
let data26 = data23.timeZone;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err55 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/argocd/maintenance/" + i2+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/argocd/maintenance/" + i2,schemaPath:"#/properties/argocd/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.maintenance.items.type,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/argocd/maintenance",schemaPath:"#/properties/argocd/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.maintenance.type,parentSchema:schema6.properties.argocd.properties.maintenance,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.type,parentSchema:schema6.properties.argocd,data:data13};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.steps !== undefined){
let data27 = data.steps;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.image === undefined){
const err60 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "image"},schema:schema6.properties.steps.required,parentSchema:schema6.properties.steps,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key8 in data27){
if(!(key8 === "image")){
const err61 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.steps,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.image !== undefined){
let data28 = data27.image;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err62 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.image,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.image.type,parentSchema:schema6.properties.steps.properties.image,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.type,parentSchema:schema6.properties.steps,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.pools !== undefined){
let data29 = data.pools;
if(!(Array.isArray(data29))){
const err65 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pools.type,parentSchema:schema6.properties.pools,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

