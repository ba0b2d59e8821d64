// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"pki":{"type":"array"},"trustManager":{"type":"boolean"},"alarms":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"kubeStateMetrics":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":[],"additionalProperties":false},"dashboard":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false},"kubedb":{"type":"object","properties":{"newFields":{"type":"array","items":{"type":"string","minLength":1}},"versions":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"version":{"type":"string","minLength":1},"image":{"type":"string","minLength":1},"updateConstraints":{"type":"object","properties":{"allowlist":{"type":"array","items":{"type":"string","minLength":1}},"denylist":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false}},"required":["name","version"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"certManager":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}}},"required":[],"additionalProperties":false},"repository":{"type":"object","properties":{"url":{"type":"string","minLength":1},"revision":{"type":"string","minLength":1},"path":{"type":"string","pattern":"^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$","x-allowed":"a folder of the repository such as dist or fleets/prod/dist, relative to its root, without \".\" and \"..\""}},"required":["url"],"additionalProperties":false},"argocd":{"type":"object","properties":{"version":{"enum":["3.4","3.5","3.6"]},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"project":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"server":{"type":"string","minLength":1},"applicationSet":{"type":"boolean"},"applications":{"$ref":"#/$defs/part0"},"createNamespaces":{"$ref":"#/$defs/part0"},"installedBy":{"enum":["manifests","helm","operator"]},"cohorts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"branch":{"type":"string","pattern":"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$","x-allowed":"the name of a branch, of letters, digits, \"-\", \"_\", \".\" and \"/\""}},"required":["name"],"additionalProperties":false}},"maintenance":{"type":"array","items":{"type":"object","properties":{"schedule":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+(s|m|h))+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"timeZone":{"type":"string","minLength":1}},"required":["schedule","duration"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"steps":{"type":"object","properties":{"image":{"type":"string","minLength":1},"imagePullSecrets":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"resources":{"type":"object","properties":{"requests":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}},"limits":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}}},"required":[],"additionalProperties":false},"nodeSelector":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"tolerations":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"operator":{"enum":["Exists","Equal"]},"value":{"type":"string"},"effect":{"enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer"}},"required":[],"additionalProperties":false}},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"runtimeClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":["image"],"additionalProperties":false},"pools":{"type":"array"}},"required":["repository","steps","pools"],"additionalProperties":false,"$defs":{"part0":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"required":[],"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern9 = new RegExp("^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$", "u");
const pattern14 = new RegExp("^[a-zA-Z0-9][-_./a-zA-Z0-9]*$", "u");
const pattern15 = new RegExp("^(?=.*[1-9])([0-9]+(s|m|h))+$", "u");
const pattern18 = new RegExp("^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$", "u");
const schema7 = {"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"required":[],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "labels") || (key0 === "annotations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err1 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema7.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data1)){
const err2 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema7.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema7.properties.labels.additionalProperties.type,parentSchema:schema7.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema7.properties.labels.type,parentSchema:schema7.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema7.properties.annotations.additionalProperties.type,parentSchema:schema7.properties.annotations.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema7.properties.annotations.type,parentSchema:schema7.properties.annotations,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


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
if(!((key6 === "newFields") || (key6 === "versions"))){
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
if(data13.versions !== undefined){
let data16 = data13.versions;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err36 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.kubedb.properties.versions.items.required,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.version === undefined){
const err37 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.properties.kubedb.properties.versions.items.required,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key7 in data17){
if(!((((key7 === "name") || (key7 === "version")) || (key7 === "image")) || (key7 === "updateConstraints"))){
const err38 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func3(data18) > 253){
const err39 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern3.test(data18)){
const err40 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data18};
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
const err41 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.name.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.version !== undefined){
let data19 = data17.version;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err42 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/version",schemaPath:"#/properties/kubedb/properties/versions/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.version,data:data19};
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
const err43 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/version",schemaPath:"#/properties/kubedb/properties/versions/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.version.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.version,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.image !== undefined){
let data20 = data17.image;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err44 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/image",schemaPath:"#/properties/kubedb/properties/versions/items/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.image,data:data20};
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
const err45 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/image",schemaPath:"#/properties/kubedb/properties/versions/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.image.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.image,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.updateConstraints !== undefined){
let data21 = data17.updateConstraints;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key8 in data21){
if(!((key8 === "allowlist") || (key8 === "denylist"))){
const err46 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.allowlist !== undefined){
let data22 = data21.allowlist;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err47 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist/" + i2,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist/" + i2,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.denylist !== undefined){
let data24 = data21.denylist;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err50 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist/" + i3,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items,data:data25};
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
const err51 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist/" + i3,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items,data:data25};
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
const err52 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist,data:data24};
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
const err53 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints,data:data21};
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
const err54 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.properties.versions.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/kubedb/versions",schemaPath:"#/properties/kubedb/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.type,parentSchema:schema6.properties.kubedb.properties.versions,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.type,parentSchema:schema6.properties.kubedb,data:data13};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.certManager !== undefined){
let data26 = data.certManager;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!((key9 === "namespace") || (key9 === "issuerGroups"))){
const err57 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.certManager,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.namespace !== undefined){
let data27 = data26.namespace;
if(typeof data27 === "string"){
if(func3(data27) > 63){
const err58 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.certManager.properties.namespace,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern0.test(data27)){
const err59 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.certManager.properties.namespace,data:data27};
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
const err60 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.namespace.type,parentSchema:schema6.properties.certManager.properties.namespace,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.issuerGroups !== undefined){
let data28 = data26.issuerGroups;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(func3(data29) > 253){
const err61 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern3.test(data29)){
const err62 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data29};
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
const err63 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.issuerGroups.items.type,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data29};
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
const err64 = {instancePath:instancePath+"/certManager/issuerGroups",schemaPath:"#/properties/certManager/properties/issuerGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.certManager.properties.issuerGroups.type,parentSchema:schema6.properties.certManager.properties.issuerGroups,data:data28};
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
const err65 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/type",keyword:"type",params:{type: "object"},schema:schema6.properties.certManager.type,parentSchema:schema6.properties.certManager,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.repository !== undefined){
let data30 = data.repository;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.url === undefined){
const err66 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.repository.required,parentSchema:schema6.properties.repository,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key10 in data30){
if(!(((key10 === "url") || (key10 === "revision")) || (key10 === "path"))){
const err67 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.repository,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.url !== undefined){
let data31 = data30.url;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err68 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.url,data:data31};
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
const err69 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.url.type,parentSchema:schema6.properties.repository.properties.url,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.revision !== undefined){
let data32 = data30.revision;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err70 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.revision,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.revision.type,parentSchema:schema6.properties.repository.properties.revision,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data30.path !== undefined){
let data33 = data30.path;
if(typeof data33 === "string"){
if(!pattern9.test(data33)){
const err72 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$"},schema:"^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$",parentSchema:schema6.properties.repository.properties.path,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.path.type,parentSchema:schema6.properties.repository.properties.path,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},schema:schema6.properties.repository.type,parentSchema:schema6.properties.repository,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.argocd !== undefined){
let data34 = data.argocd;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!(func2.call(schema6.properties.argocd.properties, key11))){
const err75 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.argocd,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.version !== undefined){
let data35 = data34.version;
if(!(((data35 === "3.4") || (data35 === "3.5")) || (data35 === "3.6"))){
const err76 = {instancePath:instancePath+"/argocd/version",schemaPath:"#/properties/argocd/properties/version/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.version.enum},schema:schema6.properties.argocd.properties.version.enum,parentSchema:schema6.properties.argocd.properties.version,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.namespace !== undefined){
let data36 = data34.namespace;
if(typeof data36 === "string"){
if(func3(data36) > 63){
const err77 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.namespace,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern0.test(data36)){
const err78 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.namespace,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.namespace.type,parentSchema:schema6.properties.argocd.properties.namespace,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.project !== undefined){
let data37 = data34.project;
if(typeof data37 === "string"){
if(func3(data37) > 63){
const err80 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.project,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern0.test(data37)){
const err81 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.project,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.project.type,parentSchema:schema6.properties.argocd.properties.project,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.server !== undefined){
let data38 = data34.server;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err83 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.server,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.server.type,parentSchema:schema6.properties.argocd.properties.server,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.applicationSet !== undefined){
let data39 = data34.applicationSet;
if(typeof data39 !== "boolean"){
const err85 = {instancePath:instancePath+"/argocd/applicationSet",schemaPath:"#/properties/argocd/properties/applicationSet/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.argocd.properties.applicationSet.type,parentSchema:schema6.properties.argocd.properties.applicationSet,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.applications !== undefined){
if(!(validate22(data34.applications, {instancePath:instancePath+"/argocd/applications",parentData:data34,parentDataProperty:"applications",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data34.createNamespaces !== undefined){
if(!(validate22(data34.createNamespaces, {instancePath:instancePath+"/argocd/createNamespaces",parentData:data34,parentDataProperty:"createNamespaces",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data34.installedBy !== undefined){
let data42 = data34.installedBy;
if(!(((data42 === "manifests") || (data42 === "helm")) || (data42 === "operator"))){
const err86 = {instancePath:instancePath+"/argocd/installedBy",schemaPath:"#/properties/argocd/properties/installedBy/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.installedBy.enum},schema:schema6.properties.argocd.properties.installedBy.enum,parentSchema:schema6.properties.argocd.properties.installedBy,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.cohorts !== undefined){
let data43 = data34.cohorts;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.name === undefined){
const err87 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.argocd.properties.cohorts.items.required,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key12 in data44){
if(!((key12 === "name") || (key12 === "branch"))){
const err88 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data44};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data44.name !== undefined){
let data45 = data44.name;
if(typeof data45 === "string"){
if(func3(data45) > 63){
const err89 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern0.test(data45)){
const err90 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data45};
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
const err91 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.name.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data44.branch !== undefined){
let data46 = data44.branch;
if(typeof data46 === "string"){
if(!pattern14.test(data46)){
const err92 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][-_./a-zA-Z0-9]*$"},schema:"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.branch.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data46};
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
const err94 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.cohorts.items.type,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/argocd/cohorts",schemaPath:"#/properties/argocd/properties/cohorts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.cohorts.type,parentSchema:schema6.properties.argocd.properties.cohorts,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.maintenance !== undefined){
let data47 = data34.maintenance;
if(Array.isArray(data47)){
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.schedule === undefined){
const err96 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data48.duration === undefined){
const err97 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data48};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key13 in data48){
if(!(((key13 === "schedule") || (key13 === "duration")) || (key13 === "timeZone"))){
const err98 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data48};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data48.schedule !== undefined){
let data49 = data48.schedule;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err99 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.schedule.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data48.duration !== undefined){
let data50 = data48.duration;
if(typeof data50 === "string"){
if(!pattern15.test(data50)){
const err101 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+(s|m|h))+$"},schema:"^(?=.*[1-9])([0-9]+(s|m|h))+$",parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data50};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.duration.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data50};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data48.timeZone !== undefined){
let data51 = data48.timeZone;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err103 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.maintenance.items.type,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/argocd/maintenance",schemaPath:"#/properties/argocd/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.maintenance.type,parentSchema:schema6.properties.argocd.properties.maintenance,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.type,parentSchema:schema6.properties.argocd,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.steps !== undefined){
let data52 = data.steps;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.image === undefined){
const err108 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "image"},schema:schema6.properties.steps.required,parentSchema:schema6.properties.steps,data:data52};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key14 in data52){
if(!(func2.call(schema6.properties.steps.properties, key14))){
const err109 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.steps,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data52.image !== undefined){
let data53 = data52.image;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err110 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.image,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.image.type,parentSchema:schema6.properties.steps.properties.image,data:data53};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data52.imagePullSecrets !== undefined){
let data54 = data52.imagePullSecrets;
if(Array.isArray(data54)){
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(typeof data55 === "string"){
if(func3(data55) > 253){
const err112 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern3.test(data55)){
const err113 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data55};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.imagePullSecrets.items.type,parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/steps/imagePullSecrets",schemaPath:"#/properties/steps/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},schema:schema6.properties.steps.properties.imagePullSecrets.type,parentSchema:schema6.properties.steps.properties.imagePullSecrets,data:data54};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data52.labels !== undefined){
let data56 = data52.labels;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key15 in data56){
let data57 = data56[key15];
if(typeof data57 === "string"){
if(func3(data57) > 63){
const err116 = {instancePath:instancePath+"/steps/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!pattern1.test(data57)){
const err117 = {instancePath:instancePath+"/steps/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/steps/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.labels.additionalProperties.type,parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/steps/labels",schemaPath:"#/properties/steps/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.labels.type,parentSchema:schema6.properties.steps.properties.labels,data:data56};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.annotations !== undefined){
let data58 = data52.annotations;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key16 in data58){
let data59 = data58[key16];
if(typeof data59 !== "string"){
const err120 = {instancePath:instancePath+"/steps/annotations/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.steps.properties.annotations.additionalProperties,data:data59};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/steps/annotations",schemaPath:"#/properties/steps/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.annotations.type,parentSchema:schema6.properties.steps.properties.annotations,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data52.resources !== undefined){
let data60 = data52.resources;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key17 in data60){
if(!((key17 === "requests") || (key17 === "limits"))){
const err122 = {instancePath:instancePath+"/steps/resources",schemaPath:"#/properties/steps/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.steps.properties.resources,data:data60};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.requests !== undefined){
let data61 = data60.requests;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key18 in data61){
let data62 = data61[key18];
if(typeof data62 === "string"){
if(!pattern18.test(data62)){
const err123 = {instancePath:instancePath+"/steps/resources/requests/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$",parentSchema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/steps/resources/requests/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/requests/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties.type,parentSchema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/steps/resources/requests",schemaPath:"#/properties/steps/properties/resources/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.properties.requests.type,parentSchema:schema6.properties.steps.properties.resources.properties.requests,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data60.limits !== undefined){
let data63 = data60.limits;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key19 in data63){
let data64 = data63[key19];
if(typeof data64 === "string"){
if(!pattern18.test(data64)){
const err126 = {instancePath:instancePath+"/steps/resources/limits/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i)?$",parentSchema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/steps/resources/limits/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/limits/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties.type,parentSchema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/steps/resources/limits",schemaPath:"#/properties/steps/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.properties.limits.type,parentSchema:schema6.properties.steps.properties.resources.properties.limits,data:data63};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/steps/resources",schemaPath:"#/properties/steps/properties/resources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.type,parentSchema:schema6.properties.steps.properties.resources,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data52.nodeSelector !== undefined){
let data65 = data52.nodeSelector;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key20 in data65){
let data66 = data65[key20];
if(typeof data66 === "string"){
if(func3(data66) > 63){
const err130 = {instancePath:instancePath+"/steps/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern1.test(data66)){
const err131 = {instancePath:instancePath+"/steps/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/steps/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.nodeSelector.additionalProperties.type,parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/steps/nodeSelector",schemaPath:"#/properties/steps/properties/nodeSelector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.nodeSelector.type,parentSchema:schema6.properties.steps.properties.nodeSelector,data:data65};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data52.tolerations !== undefined){
let data67 = data52.tolerations;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key21 in data68){
if(!(((((key21 === "key") || (key21 === "operator")) || (key21 === "value")) || (key21 === "effect")) || (key21 === "tolerationSeconds"))){
const err134 = {instancePath:instancePath+"/steps/tolerations/" + i8,schemaPath:"#/properties/steps/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.steps.properties.tolerations.items,data:data68};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data68.key !== undefined){
let data69 = data68.key;
if(typeof data69 === "string"){
if(func3(data69) < 1){
const err135 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/key",schemaPath:"#/properties/steps/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.key,data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/key",schemaPath:"#/properties/steps/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.tolerations.items.properties.key.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.key,data:data69};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data68.operator !== undefined){
let data70 = data68.operator;
if(!((data70 === "Exists") || (data70 === "Equal"))){
const err137 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/operator",schemaPath:"#/properties/steps/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema6.properties.steps.properties.tolerations.items.properties.operator.enum},schema:schema6.properties.steps.properties.tolerations.items.properties.operator.enum,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.operator,data:data70};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data68.value !== undefined){
let data71 = data68.value;
if(typeof data71 !== "string"){
const err138 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/value",schemaPath:"#/properties/steps/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.tolerations.items.properties.value.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.value,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data68.effect !== undefined){
let data72 = data68.effect;
if(!(((data72 === "NoSchedule") || (data72 === "PreferNoSchedule")) || (data72 === "NoExecute"))){
const err139 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/effect",schemaPath:"#/properties/steps/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema6.properties.steps.properties.tolerations.items.properties.effect.enum},schema:schema6.properties.steps.properties.tolerations.items.properties.effect.enum,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.effect,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data68.tolerationSeconds !== undefined){
let data73 = data68.tolerationSeconds;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err140 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/tolerationSeconds",schemaPath:"#/properties/steps/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.steps.properties.tolerations.items.properties.tolerationSeconds.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.tolerationSeconds,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/steps/tolerations/" + i8,schemaPath:"#/properties/steps/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.tolerations.items.type,parentSchema:schema6.properties.steps.properties.tolerations.items,data:data68};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/steps/tolerations",schemaPath:"#/properties/steps/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.steps.properties.tolerations.type,parentSchema:schema6.properties.steps.properties.tolerations,data:data67};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data52.priorityClassName !== undefined){
let data74 = data52.priorityClassName;
if(typeof data74 === "string"){
if(func3(data74) > 253){
const err143 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.priorityClassName,data:data74};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!pattern3.test(data74)){
const err144 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.priorityClassName,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.priorityClassName.type,parentSchema:schema6.properties.steps.properties.priorityClassName,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data52.runtimeClassName !== undefined){
let data75 = data52.runtimeClassName;
if(typeof data75 === "string"){
if(func3(data75) > 253){
const err146 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern3.test(data75)){
const err147 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data75};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.runtimeClassName.type,parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data75};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.type,parentSchema:schema6.properties.steps,data:data52};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.pools !== undefined){
let data76 = data.pools;
if(!(Array.isArray(data76))){
const err150 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pools.type,parentSchema:schema6.properties.pools,data:data76};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

