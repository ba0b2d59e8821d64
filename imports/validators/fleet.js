// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"pki":{"type":"array"},"trustManager":{"type":"boolean"},"alarms":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false},"kubedb":{"type":"object","properties":{"newFields":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false},"certManager":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}}},"required":[],"additionalProperties":false},"repository":{"type":"object","properties":{"url":{"type":"string","minLength":1},"revision":{"type":"string","minLength":1},"path":{"type":"string","minLength":1}},"required":["url"],"additionalProperties":false},"argocd":{"type":"object","properties":{"version":{"enum":["3.4","3.5","3.6"]},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"project":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"server":{"type":"string","minLength":1},"applicationSet":{"type":"boolean"},"cohorts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"branch":{"type":"string","pattern":"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$","x-allowed":"the name of a branch, of letters, digits, \"-\", \"_\", \".\" and \"/\""}},"required":["name"],"additionalProperties":false}},"maintenance":{"type":"array","items":{"type":"object","properties":{"schedule":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+(s|m|h))+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"timeZone":{"type":"string","minLength":1}},"required":["schedule","duration"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"steps":{"type":"object","properties":{"image":{"type":"string","minLength":1}},"required":["image"],"additionalProperties":false},"pools":{"type":"array"}},"required":["repository","steps","pools"],"additionalProperties":false,"$defs":{}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
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
if(!(func2.call(schema6.properties, key0))){
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
if(func3(data4) < 1){
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
if(data.kubedb !== undefined){
let data5 = data.kubedb;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!(key3 === "newFields")){
const err11 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.kubedb,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.newFields !== undefined){
let data6 = data5.newFields;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err12 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.newFields.items.type,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/kubedb/newFields",schemaPath:"#/properties/kubedb/properties/newFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.newFields.type,parentSchema:schema6.properties.kubedb.properties.newFields,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.type,parentSchema:schema6.properties.kubedb,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.certManager !== undefined){
let data8 = data.certManager;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!((key4 === "namespace") || (key4 === "issuerGroups"))){
const err16 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.certManager,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.namespace !== undefined){
let data9 = data8.namespace;
if(typeof data9 === "string"){
if(func3(data9) > 63){
const err17 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.certManager.properties.namespace,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data9)){
const err18 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.certManager.properties.namespace,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.namespace.type,parentSchema:schema6.properties.certManager.properties.namespace,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.issuerGroups !== undefined){
let data10 = data8.issuerGroups;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func3(data11) > 253){
const err20 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern1.test(data11)){
const err21 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.issuerGroups.items.type,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/certManager/issuerGroups",schemaPath:"#/properties/certManager/properties/issuerGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.certManager.properties.issuerGroups.type,parentSchema:schema6.properties.certManager.properties.issuerGroups,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/type",keyword:"type",params:{type: "object"},schema:schema6.properties.certManager.type,parentSchema:schema6.properties.certManager,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.repository !== undefined){
let data12 = data.repository;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err25 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.repository.required,parentSchema:schema6.properties.repository,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key5 in data12){
if(!(((key5 === "url") || (key5 === "revision")) || (key5 === "path"))){
const err26 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.repository,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.url !== undefined){
let data13 = data12.url;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err27 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.url,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.url.type,parentSchema:schema6.properties.repository.properties.url,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.revision !== undefined){
let data14 = data12.revision;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err29 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.revision,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.revision.type,parentSchema:schema6.properties.repository.properties.revision,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.path !== undefined){
let data15 = data12.path;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err31 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.path,data:data15};
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
const err32 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.path.type,parentSchema:schema6.properties.repository.properties.path,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},schema:schema6.properties.repository.type,parentSchema:schema6.properties.repository,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.argocd !== undefined){
let data16 = data.argocd;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(((((((key6 === "version") || (key6 === "namespace")) || (key6 === "project")) || (key6 === "server")) || (key6 === "applicationSet")) || (key6 === "cohorts")) || (key6 === "maintenance"))){
const err34 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.argocd,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.version !== undefined){
let data17 = data16.version;
if(!(((data17 === "3.4") || (data17 === "3.5")) || (data17 === "3.6"))){
const err35 = {instancePath:instancePath+"/argocd/version",schemaPath:"#/properties/argocd/properties/version/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.version.enum},schema:schema6.properties.argocd.properties.version.enum,parentSchema:schema6.properties.argocd.properties.version,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.namespace !== undefined){
let data18 = data16.namespace;
if(typeof data18 === "string"){
if(func3(data18) > 63){
const err36 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.namespace,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern0.test(data18)){
const err37 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.namespace,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.namespace.type,parentSchema:schema6.properties.argocd.properties.namespace,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.project !== undefined){
let data19 = data16.project;
if(typeof data19 === "string"){
if(func3(data19) > 63){
const err39 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.project,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data19)){
const err40 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.project,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.project.type,parentSchema:schema6.properties.argocd.properties.project,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.server !== undefined){
let data20 = data16.server;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err42 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.server,data:data20};
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
const err43 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.server.type,parentSchema:schema6.properties.argocd.properties.server,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.applicationSet !== undefined){
let data21 = data16.applicationSet;
if(typeof data21 !== "boolean"){
const err44 = {instancePath:instancePath+"/argocd/applicationSet",schemaPath:"#/properties/argocd/properties/applicationSet/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.argocd.properties.applicationSet.type,parentSchema:schema6.properties.argocd.properties.applicationSet,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.cohorts !== undefined){
let data22 = data16.cohorts;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name === undefined){
const err45 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.argocd.properties.cohorts.items.required,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key7 in data23){
if(!((key7 === "name") || (key7 === "branch"))){
const err46 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func3(data24) > 63){
const err47 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern0.test(data24)){
const err48 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.name.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.branch !== undefined){
let data25 = data23.branch;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err50 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][-_./a-zA-Z0-9]*$"},schema:"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.branch.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.cohorts.items.type,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/argocd/cohorts",schemaPath:"#/properties/argocd/properties/cohorts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.cohorts.type,parentSchema:schema6.properties.argocd.properties.cohorts,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.maintenance !== undefined){
let data26 = data16.maintenance;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.schedule === undefined){
const err54 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data27.duration === undefined){
const err55 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key8 in data27){
if(!(((key8 === "schedule") || (key8 === "duration")) || (key8 === "timeZone"))){
const err56 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data27.schedule !== undefined){
let data28 = data27.schedule;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err57 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.schedule.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data27.duration !== undefined){
let data29 = data27.duration;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err59 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+(s|m|h))+$"},schema:"^(?=.*[1-9])([0-9]+(s|m|h))+$",parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.duration.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data27.timeZone !== undefined){
let data30 = data27.timeZone;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err61 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.maintenance.items.type,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data27};
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
const err64 = {instancePath:instancePath+"/argocd/maintenance",schemaPath:"#/properties/argocd/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.maintenance.type,parentSchema:schema6.properties.argocd.properties.maintenance,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.type,parentSchema:schema6.properties.argocd,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.steps !== undefined){
let data31 = data.steps;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.image === undefined){
const err66 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "image"},schema:schema6.properties.steps.required,parentSchema:schema6.properties.steps,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key9 in data31){
if(!(key9 === "image")){
const err67 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.steps,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.image !== undefined){
let data32 = data31.image;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err68 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.image,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.image.type,parentSchema:schema6.properties.steps.properties.image,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.type,parentSchema:schema6.properties.steps,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.pools !== undefined){
let data33 = data.pools;
if(!(Array.isArray(data33))){
const err71 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pools.type,parentSchema:schema6.properties.pools,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

