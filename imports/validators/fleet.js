// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"pki":{"type":"array"},"trustManager":{"type":"boolean"},"alarms":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"kubeStateMetrics":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":[],"additionalProperties":false},"dashboard":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false},"kubedb":{"type":"object","properties":{"newFields":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false},"certManager":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}}},"required":[],"additionalProperties":false},"repository":{"type":"object","properties":{"url":{"type":"string","minLength":1},"revision":{"type":"string","minLength":1},"path":{"type":"string","minLength":1}},"required":["url"],"additionalProperties":false},"argocd":{"type":"object","properties":{"version":{"enum":["3.4","3.5","3.6"]},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"project":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"server":{"type":"string","minLength":1},"applicationSet":{"type":"boolean"},"applications":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"required":[],"additionalProperties":false},"cohorts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"branch":{"type":"string","pattern":"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$","x-allowed":"the name of a branch, of letters, digits, \"-\", \"_\", \".\" and \"/\""}},"required":["name"],"additionalProperties":false}},"maintenance":{"type":"array","items":{"type":"object","properties":{"schedule":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+(s|m|h))+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"timeZone":{"type":"string","minLength":1}},"required":["schedule","duration"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"steps":{"type":"object","properties":{"image":{"type":"string","minLength":1}},"required":["image"],"additionalProperties":false},"pools":{"type":"array"}},"required":["repository","steps","pools"],"additionalProperties":false,"$defs":{}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern12 = new RegExp("^[a-zA-Z0-9][-_./a-zA-Z0-9]*$", "u");
const pattern13 = new RegExp("^(?=.*[1-9])([0-9]+(s|m|h))+$", "u");

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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pki !== undefined){
let data1 = data.pki;
if(!(Array.isArray(data1))){
const err7 = {instancePath:instancePath+"/pki",schemaPath:"#/properties/pki/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pki.type,parentSchema:schema6.properties.pki,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.trustManager !== undefined){
let data2 = data.trustManager;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/trustManager",schemaPath:"#/properties/trustManager/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.trustManager.type,parentSchema:schema6.properties.trustManager,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.alarms !== undefined){
let data3 = data.alarms;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "labels") || (key1 === "kubeStateMetrics")) || (key1 === "dashboard"))){
const err9 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.alarms,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.labels !== undefined){
let data4 = data3.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(func3(data5) > 63){
const err10 = {instancePath:instancePath+"/alarms/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern1.test(data5)){
const err11 = {instancePath:instancePath+"/alarms/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/alarms/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.labels.additionalProperties.type,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.labels.type,parentSchema:schema6.properties.alarms.properties.labels,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.kubeStateMetrics !== undefined){
let data6 = data3.kubeStateMetrics;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((key3 === "namespace") || (key3 === "serviceAccountName"))){
const err14 = {instancePath:instancePath+"/alarms/kubeStateMetrics",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.namespace !== undefined){
let data7 = data6.namespace;
if(typeof data7 === "string"){
if(func3(data7) > 63){
const err15 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data7)){
const err16 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
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
const err17 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.serviceAccountName !== undefined){
let data8 = data6.serviceAccountName;
if(typeof data8 === "string"){
if(func3(data8) > 253){
const err18 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data8)){
const err19 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/alarms/kubeStateMetrics",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.kubeStateMetrics.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.dashboard !== undefined){
let data9 = data3.dashboard;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((key4 === "namespace") || (key4 === "labels"))){
const err22 = {instancePath:instancePath+"/alarms/dashboard",schemaPath:"#/properties/alarms/properties/dashboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.alarms.properties.dashboard,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.namespace !== undefined){
let data10 = data9.namespace;
if(typeof data10 === "string"){
if(func3(data10) > 63){
const err23 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern0.test(data10)){
const err24 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
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
const err25 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.dashboard.properties.namespace.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.labels !== undefined){
let data11 = data9.labels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
let data12 = data11[key5];
if(typeof data12 === "string"){
if(func3(data12) > 63){
const err26 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern1.test(data12)){
const err27 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
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
const err28 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/alarms/dashboard/labels",schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.dashboard.properties.labels.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/alarms/dashboard",schemaPath:"#/properties/alarms/properties/dashboard/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.dashboard.type,parentSchema:schema6.properties.alarms.properties.dashboard,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.type,parentSchema:schema6.properties.alarms,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.kubedb !== undefined){
let data13 = data.kubedb;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!(key6 === "newFields")){
const err32 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.kubedb,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.newFields !== undefined){
let data14 = data13.newFields;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err33 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.newFields.items.type,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/kubedb/newFields",schemaPath:"#/properties/kubedb/properties/newFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.newFields.type,parentSchema:schema6.properties.kubedb.properties.newFields,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.type,parentSchema:schema6.properties.kubedb,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.certManager !== undefined){
let data16 = data.certManager;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key7 in data16){
if(!((key7 === "namespace") || (key7 === "issuerGroups"))){
const err37 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.certManager,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.namespace !== undefined){
let data17 = data16.namespace;
if(typeof data17 === "string"){
if(func3(data17) > 63){
const err38 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.certManager.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data17)){
const err39 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.certManager.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.namespace.type,parentSchema:schema6.properties.certManager.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.issuerGroups !== undefined){
let data18 = data16.issuerGroups;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func3(data19) > 253){
const err41 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern3.test(data19)){
const err42 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data19};
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
const err43 = {instancePath:instancePath+"/certManager/issuerGroups/" + i1,schemaPath:"#/properties/certManager/properties/issuerGroups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.issuerGroups.items.type,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/certManager/issuerGroups",schemaPath:"#/properties/certManager/properties/issuerGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.certManager.properties.issuerGroups.type,parentSchema:schema6.properties.certManager.properties.issuerGroups,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/type",keyword:"type",params:{type: "object"},schema:schema6.properties.certManager.type,parentSchema:schema6.properties.certManager,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.repository !== undefined){
let data20 = data.repository;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.url === undefined){
const err46 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.repository.required,parentSchema:schema6.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key8 in data20){
if(!(((key8 === "url") || (key8 === "revision")) || (key8 === "path"))){
const err47 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.url !== undefined){
let data21 = data20.url;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err48 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.url,data:data21};
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
const err49 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.url.type,parentSchema:schema6.properties.repository.properties.url,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.revision !== undefined){
let data22 = data20.revision;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err50 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.revision,data:data22};
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
const err51 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.revision.type,parentSchema:schema6.properties.repository.properties.revision,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.path !== undefined){
let data23 = data20.path;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err52 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.path,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.path.type,parentSchema:schema6.properties.repository.properties.path,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},schema:schema6.properties.repository.type,parentSchema:schema6.properties.repository,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.argocd !== undefined){
let data24 = data.argocd;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
if(!((((((((key9 === "version") || (key9 === "namespace")) || (key9 === "project")) || (key9 === "server")) || (key9 === "applicationSet")) || (key9 === "applications")) || (key9 === "cohorts")) || (key9 === "maintenance"))){
const err55 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.argocd,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.version !== undefined){
let data25 = data24.version;
if(!(((data25 === "3.4") || (data25 === "3.5")) || (data25 === "3.6"))){
const err56 = {instancePath:instancePath+"/argocd/version",schemaPath:"#/properties/argocd/properties/version/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.version.enum},schema:schema6.properties.argocd.properties.version.enum,parentSchema:schema6.properties.argocd.properties.version,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.namespace !== undefined){
let data26 = data24.namespace;
if(typeof data26 === "string"){
if(func3(data26) > 63){
const err57 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.namespace,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern0.test(data26)){
const err58 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.namespace,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.namespace.type,parentSchema:schema6.properties.argocd.properties.namespace,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.project !== undefined){
let data27 = data24.project;
if(typeof data27 === "string"){
if(func3(data27) > 63){
const err60 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.project,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern0.test(data27)){
const err61 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.project,data:data27};
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
const err62 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.project.type,parentSchema:schema6.properties.argocd.properties.project,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.server !== undefined){
let data28 = data24.server;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err63 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.server,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.server.type,parentSchema:schema6.properties.argocd.properties.server,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.applicationSet !== undefined){
let data29 = data24.applicationSet;
if(typeof data29 !== "boolean"){
const err65 = {instancePath:instancePath+"/argocd/applicationSet",schemaPath:"#/properties/argocd/properties/applicationSet/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.argocd.properties.applicationSet.type,parentSchema:schema6.properties.argocd.properties.applicationSet,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.applications !== undefined){
let data30 = data24.applications;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 in data30){
if(!((key10 === "labels") || (key10 === "annotations"))){
const err66 = {instancePath:instancePath+"/argocd/applications",schemaPath:"#/properties/argocd/properties/applications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.argocd.properties.applications,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data30.labels !== undefined){
let data31 = data30.labels;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key11 in data31){
let data32 = data31[key11];
if(typeof data32 === "string"){
if(func3(data32) > 63){
const err67 = {instancePath:instancePath+"/argocd/applications/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/argocd/properties/applications/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.applications.properties.labels.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern1.test(data32)){
const err68 = {instancePath:instancePath+"/argocd/applications/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/argocd/properties/applications/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.argocd.properties.applications.properties.labels.additionalProperties,data:data32};
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
const err69 = {instancePath:instancePath+"/argocd/applications/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/argocd/properties/applications/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.applications.properties.labels.additionalProperties.type,parentSchema:schema6.properties.argocd.properties.applications.properties.labels.additionalProperties,data:data32};
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
const err70 = {instancePath:instancePath+"/argocd/applications/labels",schemaPath:"#/properties/argocd/properties/applications/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.applications.properties.labels.type,parentSchema:schema6.properties.argocd.properties.applications.properties.labels,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data30.annotations !== undefined){
let data33 = data30.annotations;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key12 in data33){
let data34 = data33[key12];
if(typeof data34 !== "string"){
const err71 = {instancePath:instancePath+"/argocd/applications/annotations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/argocd/properties/applications/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.applications.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.argocd.properties.applications.properties.annotations.additionalProperties,data:data34};
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
const err72 = {instancePath:instancePath+"/argocd/applications/annotations",schemaPath:"#/properties/argocd/properties/applications/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.applications.properties.annotations.type,parentSchema:schema6.properties.argocd.properties.applications.properties.annotations,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/argocd/applications",schemaPath:"#/properties/argocd/properties/applications/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.applications.type,parentSchema:schema6.properties.argocd.properties.applications,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.cohorts !== undefined){
let data35 = data24.cohorts;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err74 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.argocd.properties.cohorts.items.required,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key13 in data36){
if(!((key13 === "name") || (key13 === "branch"))){
const err75 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(func3(data37) > 63){
const err76 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern0.test(data37)){
const err77 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.name.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data36.branch !== undefined){
let data38 = data36.branch;
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
const err79 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][-_./a-zA-Z0-9]*$"},schema:"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/argocd/cohorts/" + i2+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.branch.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/argocd/cohorts/" + i2,schemaPath:"#/properties/argocd/properties/cohorts/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.cohorts.items.type,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data36};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/argocd/cohorts",schemaPath:"#/properties/argocd/properties/cohorts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.cohorts.type,parentSchema:schema6.properties.argocd.properties.cohorts,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24.maintenance !== undefined){
let data39 = data24.maintenance;
if(Array.isArray(data39)){
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.schedule === undefined){
const err83 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data40.duration === undefined){
const err84 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key14 in data40){
if(!(((key14 === "schedule") || (key14 === "duration")) || (key14 === "timeZone"))){
const err85 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data40.schedule !== undefined){
let data41 = data40.schedule;
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err86 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.schedule.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data40.duration !== undefined){
let data42 = data40.duration;
if(typeof data42 === "string"){
if(!pattern13.test(data42)){
const err88 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+(s|m|h))+$"},schema:"^(?=.*[1-9])([0-9]+(s|m|h))+$",parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.duration.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.timeZone !== undefined){
let data43 = data40.timeZone;
if(typeof data43 === "string"){
if(func3(data43) < 1){
const err90 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data43};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/argocd/maintenance/" + i3+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/argocd/maintenance/" + i3,schemaPath:"#/properties/argocd/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.maintenance.items.type,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/argocd/maintenance",schemaPath:"#/properties/argocd/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.maintenance.type,parentSchema:schema6.properties.argocd.properties.maintenance,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.type,parentSchema:schema6.properties.argocd,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.steps !== undefined){
let data44 = data.steps;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.image === undefined){
const err95 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "image"},schema:schema6.properties.steps.required,parentSchema:schema6.properties.steps,data:data44};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key15 in data44){
if(!(key15 === "image")){
const err96 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.steps,data:data44};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.image !== undefined){
let data45 = data44.image;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err97 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.image,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.image.type,parentSchema:schema6.properties.steps.properties.image,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.type,parentSchema:schema6.properties.steps,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.pools !== undefined){
let data46 = data.pools;
if(!(Array.isArray(data46))){
const err100 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pools.type,parentSchema:schema6.properties.pools,data:data46};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

