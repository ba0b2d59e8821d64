// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"pki":{"type":"array"},"trustManager":{"type":"boolean"},"alarms":{"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"kubeStateMetrics":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":[],"additionalProperties":false},"dashboard":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false},"policies":{"type":"object","properties":{"kubedb":{"$ref":"#/$defs/part0"},"argocd":{"$ref":"#/$defs/part0"},"allow":{"$ref":"#/$defs/part0"}},"required":[],"additionalProperties":false},"kubedb":{"type":"object","properties":{"newFields":{"type":"array","items":{"type":"string","minLength":1}},"versions":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"version":{"type":"string","minLength":1},"image":{"type":"string","minLength":1},"updateConstraints":{"type":"object","properties":{"allowlist":{"type":"array","items":{"type":"string","minLength":1}},"denylist":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false}},"required":["name","version"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"certManager":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}}},"required":[],"additionalProperties":false},"repository":{"type":"object","properties":{"url":{"type":"string","minLength":1},"revision":{"type":"string","minLength":1},"path":{"type":"string","pattern":"^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$","x-allowed":"a folder of the repository such as dist or fleets/prod/dist, relative to its root, without \".\" and \"..\""}},"required":["url"],"additionalProperties":false},"argocd":{"type":"object","properties":{"version":{"enum":["3.4","3.5","3.6"]},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"project":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"server":{"type":"string","minLength":1},"applicationSet":{"type":"boolean"},"applications":{"$ref":"#/$defs/part1"},"createNamespaces":{"$ref":"#/$defs/part1"},"installedBy":{"enum":["manifests","helm","operator"]},"cohorts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"branch":{"type":"string","pattern":"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$","x-allowed":"the name of a branch, of letters, digits, \"-\", \"_\", \".\" and \"/\""},"after":{"type":"string","minLength":1},"soak":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"}},"required":["name"],"additionalProperties":false}},"maintenance":{"type":"array","items":{"type":"object","properties":{"schedule":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"timeZone":{"type":"string","minLength":1}},"required":["schedule","duration"],"additionalProperties":false}}},"required":[],"additionalProperties":false},"steps":{"type":"object","properties":{"image":{"type":"string","minLength":1},"imagePullSecrets":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}},"resources":{"type":"object","properties":{"requests":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}},"limits":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}}},"required":[],"additionalProperties":false},"nodeSelector":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"tolerations":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"operator":{"enum":["Exists","Equal"]},"value":{"type":"string"},"effect":{"enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer"}},"required":[],"additionalProperties":false}},"priorityClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"runtimeClassName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":["image"],"additionalProperties":false},"pools":{"type":"array"}},"required":["repository","steps","pools"],"additionalProperties":false,"$defs":{"part0":{"type":"object","properties":{"users":{"type":"array","items":{"type":"string","minLength":1}},"groups":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false},"part1":{"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}}},"required":[],"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$", "u");
const pattern2 = new RegExp("^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$", "u");
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern11 = new RegExp("^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$", "u");
const pattern18 = new RegExp("^[a-zA-Z0-9][-_./a-zA-Z0-9]*$", "u");
const pattern19 = new RegExp("^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$", "u");
const pattern25 = new RegExp("^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$", "u");
const pattern26 = new RegExp("^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$", "u");
const schema7 = {"type":"object","properties":{"users":{"type":"array","items":{"type":"string","minLength":1}},"groups":{"type":"array","items":{"type":"string","minLength":1}}},"required":[],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "users") || (key0 === "groups"))){
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
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err1 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.users.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.users.items.type,parentSchema:schema7.properties.users.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},schema:schema7.properties.users.type,parentSchema:schema7.properties.users,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err4 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.groups.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.groups.items.type,parentSchema:schema7.properties.groups.items,data:data3};
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
const err6 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema7.properties.groups.type,parentSchema:schema7.properties.groups,data:data2};
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

const schema8 = {"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}}},"required":[],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "labels") || (key0 === "annotations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
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
const _errs4 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 317){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema8.properties.labels.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(key1)){
const err2 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema8.properties.labels.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema8.properties.labels.propertyNames,parentSchema:schema8.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err4 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema8.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema8.properties.labels.additionalProperties,data:data1};
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
const err6 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.labels.additionalProperties.type,parentSchema:schema8.properties.labels.additionalProperties,data:data1};
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
const err7 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema8.properties.labels.type,parentSchema:schema8.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
const _errs10 = errors;
if(typeof key3 === "string"){
if(func3(key3) > 317){
const err8 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema8.properties.annotations.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(key3)){
const err9 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema8.properties.annotations.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema8.properties.annotations.propertyNames,parentSchema:schema8.properties.annotations,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data2){
let data3 = data2[key4];
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/annotations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.annotations.additionalProperties.type,parentSchema:schema8.properties.annotations.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema8.properties.annotations.type,parentSchema:schema8.properties.annotations,data:data2};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
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
const _errs13 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 317){
const err10 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.alarms.properties.labels.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern1.test(key2)){
const err11 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.alarms.properties.labels.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err12 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.alarms.properties.labels.propertyNames,parentSchema:schema6.properties.alarms.properties.labels,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
if(typeof data5 === "string"){
if(func3(data5) > 63){
const err13 = {instancePath:instancePath+"/alarms/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern2.test(data5)){
const err14 = {instancePath:instancePath+"/alarms/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/alarms/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.labels.additionalProperties.type,parentSchema:schema6.properties.alarms.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/alarms/labels",schemaPath:"#/properties/alarms/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.labels.type,parentSchema:schema6.properties.alarms.properties.labels,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.kubeStateMetrics !== undefined){
let data6 = data3.kubeStateMetrics;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!((key4 === "namespace") || (key4 === "serviceAccountName"))){
const err17 = {instancePath:instancePath+"/alarms/kubeStateMetrics",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.namespace !== undefined){
let data7 = data6.namespace;
if(typeof data7 === "string"){
if(func3(data7) > 63){
const err18 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
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
const err20 = {instancePath:instancePath+"/alarms/kubeStateMetrics/namespace",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.namespace,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.serviceAccountName !== undefined){
let data8 = data6.serviceAccountName;
if(typeof data8 === "string"){
if(func3(data8) > 253){
const err21 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data8)){
const err22 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
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
const err23 = {instancePath:instancePath+"/alarms/kubeStateMetrics/serviceAccountName",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/properties/serviceAccountName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics.properties.serviceAccountName,data:data8};
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
const err24 = {instancePath:instancePath+"/alarms/kubeStateMetrics",schemaPath:"#/properties/alarms/properties/kubeStateMetrics/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.kubeStateMetrics.type,parentSchema:schema6.properties.alarms.properties.kubeStateMetrics,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.dashboard !== undefined){
let data9 = data3.dashboard;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
if(!((key5 === "namespace") || (key5 === "labels"))){
const err25 = {instancePath:instancePath+"/alarms/dashboard",schemaPath:"#/properties/alarms/properties/dashboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.alarms.properties.dashboard,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.namespace !== undefined){
let data10 = data9.namespace;
if(typeof data10 === "string"){
if(func3(data10) > 63){
const err26 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern0.test(data10)){
const err27 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
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
const err28 = {instancePath:instancePath+"/alarms/dashboard/namespace",schemaPath:"#/properties/alarms/properties/dashboard/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.dashboard.properties.namespace.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.namespace,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.labels !== undefined){
let data11 = data9.labels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
const _errs31 = errors;
if(typeof key6 === "string"){
if(func3(key6) > 317){
const err29 = {instancePath:instancePath+"/alarms/dashboard/labels",schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern1.test(key6)){
const err30 = {instancePath:instancePath+"/alarms/dashboard/labels",schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid6 = _errs31 === errors;
if(!valid6){
const err31 = {instancePath:instancePath+"/alarms/dashboard/labels",schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema6.properties.alarms.properties.dashboard.properties.labels.propertyNames,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key7 in data11){
let data12 = data11[key7];
if(typeof data12 === "string"){
if(func3(data12) > 63){
const err32 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern2.test(data12)){
const err33 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
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
const err34 = {instancePath:instancePath+"/alarms/dashboard/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels.additionalProperties,data:data12};
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
const err35 = {instancePath:instancePath+"/alarms/dashboard/labels",schemaPath:"#/properties/alarms/properties/dashboard/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.dashboard.properties.labels.type,parentSchema:schema6.properties.alarms.properties.dashboard.properties.labels,data:data11};
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
const err36 = {instancePath:instancePath+"/alarms/dashboard",schemaPath:"#/properties/alarms/properties/dashboard/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.properties.dashboard.type,parentSchema:schema6.properties.alarms.properties.dashboard,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: "object"},schema:schema6.properties.alarms.type,parentSchema:schema6.properties.alarms,data:data3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.policies !== undefined){
let data13 = data.policies;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key8 in data13){
if(!(((key8 === "kubedb") || (key8 === "argocd")) || (key8 === "allow"))){
const err38 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.policies,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.kubedb !== undefined){
if(!(validate22(data13.kubedb, {instancePath:instancePath+"/policies/kubedb",parentData:data13,parentDataProperty:"kubedb",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data13.argocd !== undefined){
if(!(validate22(data13.argocd, {instancePath:instancePath+"/policies/argocd",parentData:data13,parentDataProperty:"argocd",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data13.allow !== undefined){
if(!(validate22(data13.allow, {instancePath:instancePath+"/policies/allow",parentData:data13,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},schema:schema6.properties.policies.type,parentSchema:schema6.properties.policies,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.kubedb !== undefined){
let data17 = data.kubedb;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key9 in data17){
if(!((key9 === "newFields") || (key9 === "versions"))){
const err40 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.kubedb,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.newFields !== undefined){
let data18 = data17.newFields;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err41 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/kubedb/newFields/" + i0,schemaPath:"#/properties/kubedb/properties/newFields/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.newFields.items.type,parentSchema:schema6.properties.kubedb.properties.newFields.items,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/kubedb/newFields",schemaPath:"#/properties/kubedb/properties/newFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.newFields.type,parentSchema:schema6.properties.kubedb.properties.newFields,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.versions !== undefined){
let data20 = data17.versions;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err44 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.kubedb.properties.versions.items.required,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21.version === undefined){
const err45 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.properties.kubedb.properties.versions.items.required,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key10 in data21){
if(!((((key10 === "name") || (key10 === "version")) || (key10 === "image")) || (key10 === "updateConstraints"))){
const err46 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func3(data22) > 253){
const err47 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern4.test(data22)){
const err48 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data22};
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
const err49 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/name",schemaPath:"#/properties/kubedb/properties/versions/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.name.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.name,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.version !== undefined){
let data23 = data21.version;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err50 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/version",schemaPath:"#/properties/kubedb/properties/versions/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.version,data:data23};
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
const err51 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/version",schemaPath:"#/properties/kubedb/properties/versions/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.version.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.version,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.image !== undefined){
let data24 = data21.image;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err52 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/image",schemaPath:"#/properties/kubedb/properties/versions/items/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.image,data:data24};
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
const err53 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/image",schemaPath:"#/properties/kubedb/properties/versions/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.image.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.image,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.updateConstraints !== undefined){
let data25 = data21.updateConstraints;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key11 in data25){
if(!((key11 === "allowlist") || (key11 === "denylist"))){
const err54 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.allowlist !== undefined){
let data26 = data25.allowlist;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err55 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist/" + i2,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items,data:data27};
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
const err56 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist/" + i2,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.items,data:data27};
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
const err57 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/allowlist",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/allowlist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.allowlist,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.denylist !== undefined){
let data28 = data25.denylist;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err58 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist/" + i3,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items,data:data29};
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
const err59 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist/" + i3,schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints/denylist",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/properties/denylist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.properties.denylist,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/kubedb/versions/" + i1+"/updateConstraints",schemaPath:"#/properties/kubedb/properties/versions/items/properties/updateConstraints/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints.type,parentSchema:schema6.properties.kubedb.properties.versions.items.properties.updateConstraints,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/kubedb/versions/" + i1,schemaPath:"#/properties/kubedb/properties/versions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.properties.versions.items.type,parentSchema:schema6.properties.kubedb.properties.versions.items,data:data21};
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
const err63 = {instancePath:instancePath+"/kubedb/versions",schemaPath:"#/properties/kubedb/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.kubedb.properties.versions.type,parentSchema:schema6.properties.kubedb.properties.versions,data:data20};
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
const err64 = {instancePath:instancePath+"/kubedb",schemaPath:"#/properties/kubedb/type",keyword:"type",params:{type: "object"},schema:schema6.properties.kubedb.type,parentSchema:schema6.properties.kubedb,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.certManager !== undefined){
let data30 = data.certManager;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key12 in data30){
if(!((key12 === "namespace") || (key12 === "issuerGroups"))){
const err65 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.certManager,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.namespace !== undefined){
let data31 = data30.namespace;
if(typeof data31 === "string"){
if(func3(data31) > 63){
const err66 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.certManager.properties.namespace,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern0.test(data31)){
const err67 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.certManager.properties.namespace,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/certManager/namespace",schemaPath:"#/properties/certManager/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.namespace.type,parentSchema:schema6.properties.certManager.properties.namespace,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data30.issuerGroups !== undefined){
let data32 = data30.issuerGroups;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 === "string"){
if(func3(data33) > 253){
const err69 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern4.test(data33)){
const err70 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data33};
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
const err71 = {instancePath:instancePath+"/certManager/issuerGroups/" + i4,schemaPath:"#/properties/certManager/properties/issuerGroups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.certManager.properties.issuerGroups.items.type,parentSchema:schema6.properties.certManager.properties.issuerGroups.items,data:data33};
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
const err72 = {instancePath:instancePath+"/certManager/issuerGroups",schemaPath:"#/properties/certManager/properties/issuerGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.certManager.properties.issuerGroups.type,parentSchema:schema6.properties.certManager.properties.issuerGroups,data:data32};
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
const err73 = {instancePath:instancePath+"/certManager",schemaPath:"#/properties/certManager/type",keyword:"type",params:{type: "object"},schema:schema6.properties.certManager.type,parentSchema:schema6.properties.certManager,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.repository !== undefined){
let data34 = data.repository;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.url === undefined){
const err74 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.repository.required,parentSchema:schema6.properties.repository,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key13 in data34){
if(!(((key13 === "url") || (key13 === "revision")) || (key13 === "path"))){
const err75 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.repository,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.url !== undefined){
let data35 = data34.url;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err76 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.url,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.url.type,parentSchema:schema6.properties.repository.properties.url,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.revision !== undefined){
let data36 = data34.revision;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err78 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.repository.properties.revision,data:data36};
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
const err79 = {instancePath:instancePath+"/repository/revision",schemaPath:"#/properties/repository/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.revision.type,parentSchema:schema6.properties.repository.properties.revision,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.path !== undefined){
let data37 = data34.path;
if(typeof data37 === "string"){
if(!pattern11.test(data37)){
const err80 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$"},schema:"^(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*$",parentSchema:schema6.properties.repository.properties.path,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.repository.properties.path.type,parentSchema:schema6.properties.repository.properties.path,data:data37};
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
const err82 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},schema:schema6.properties.repository.type,parentSchema:schema6.properties.repository,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.argocd !== undefined){
let data38 = data.argocd;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key14 in data38){
if(!(func2.call(schema6.properties.argocd.properties, key14))){
const err83 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.argocd,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data38.version !== undefined){
let data39 = data38.version;
if(!(((data39 === "3.4") || (data39 === "3.5")) || (data39 === "3.6"))){
const err84 = {instancePath:instancePath+"/argocd/version",schemaPath:"#/properties/argocd/properties/version/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.version.enum},schema:schema6.properties.argocd.properties.version.enum,parentSchema:schema6.properties.argocd.properties.version,data:data39};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.namespace !== undefined){
let data40 = data38.namespace;
if(typeof data40 === "string"){
if(func3(data40) > 63){
const err85 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.namespace,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern0.test(data40)){
const err86 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.namespace,data:data40};
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
const err87 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.namespace.type,parentSchema:schema6.properties.argocd.properties.namespace,data:data40};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data38.project !== undefined){
let data41 = data38.project;
if(typeof data41 === "string"){
if(func3(data41) > 63){
const err88 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.project,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern0.test(data41)){
const err89 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.project,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/argocd/project",schemaPath:"#/properties/argocd/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.project.type,parentSchema:schema6.properties.argocd.properties.project,data:data41};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data38.server !== undefined){
let data42 = data38.server;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err91 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.server,data:data42};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/argocd/server",schemaPath:"#/properties/argocd/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.server.type,parentSchema:schema6.properties.argocd.properties.server,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.applicationSet !== undefined){
let data43 = data38.applicationSet;
if(typeof data43 !== "boolean"){
const err93 = {instancePath:instancePath+"/argocd/applicationSet",schemaPath:"#/properties/argocd/properties/applicationSet/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.argocd.properties.applicationSet.type,parentSchema:schema6.properties.argocd.properties.applicationSet,data:data43};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data38.applications !== undefined){
if(!(validate26(data38.applications, {instancePath:instancePath+"/argocd/applications",parentData:data38,parentDataProperty:"applications",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data38.createNamespaces !== undefined){
if(!(validate26(data38.createNamespaces, {instancePath:instancePath+"/argocd/createNamespaces",parentData:data38,parentDataProperty:"createNamespaces",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data38.installedBy !== undefined){
let data46 = data38.installedBy;
if(!(((data46 === "manifests") || (data46 === "helm")) || (data46 === "operator"))){
const err94 = {instancePath:instancePath+"/argocd/installedBy",schemaPath:"#/properties/argocd/properties/installedBy/enum",keyword:"enum",params:{allowedValues: schema6.properties.argocd.properties.installedBy.enum},schema:schema6.properties.argocd.properties.installedBy.enum,parentSchema:schema6.properties.argocd.properties.installedBy,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data38.cohorts !== undefined){
let data47 = data38.cohorts;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.name === undefined){
const err95 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.argocd.properties.cohorts.items.required,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key15 in data48){
if(!((((key15 === "name") || (key15 === "branch")) || (key15 === "after")) || (key15 === "soak"))){
const err96 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.name !== undefined){
let data49 = data48.name;
if(typeof data49 === "string"){
if(func3(data49) > 63){
const err97 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern0.test(data49)){
const err98 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/name",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.name.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.name,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.branch !== undefined){
let data50 = data48.branch;
if(typeof data50 === "string"){
if(!pattern18.test(data50)){
const err100 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][-_./a-zA-Z0-9]*$"},schema:"^[a-zA-Z0-9][-_./a-zA-Z0-9]*$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/branch",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.branch.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.branch,data:data50};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.after !== undefined){
let data51 = data48.after;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err102 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/after",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/after/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.after,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/after",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/after/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.after.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.after,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data48.soak !== undefined){
let data52 = data48.soak;
if(typeof data52 === "string"){
if(!pattern19.test(data52)){
const err104 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/soak",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/soak/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.soak,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/argocd/cohorts/" + i5+"/soak",schemaPath:"#/properties/argocd/properties/cohorts/items/properties/soak/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.cohorts.items.properties.soak.type,parentSchema:schema6.properties.argocd.properties.cohorts.items.properties.soak,data:data52};
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
const err106 = {instancePath:instancePath+"/argocd/cohorts/" + i5,schemaPath:"#/properties/argocd/properties/cohorts/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.cohorts.items.type,parentSchema:schema6.properties.argocd.properties.cohorts.items,data:data48};
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
const err107 = {instancePath:instancePath+"/argocd/cohorts",schemaPath:"#/properties/argocd/properties/cohorts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.cohorts.type,parentSchema:schema6.properties.argocd.properties.cohorts,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data38.maintenance !== undefined){
let data53 = data38.maintenance;
if(Array.isArray(data53)){
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.schedule === undefined){
const err108 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data54.duration === undefined){
const err109 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "duration"},schema:schema6.properties.argocd.properties.maintenance.items.required,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key16 in data54){
if(!(((key16 === "schedule") || (key16 === "duration")) || (key16 === "timeZone"))){
const err110 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data54};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data54.schedule !== undefined){
let data55 = data54.schedule;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err111 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/schedule",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.schedule.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.schedule,data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data54.duration !== undefined){
let data56 = data54.duration;
if(typeof data56 === "string"){
if(!pattern19.test(data56)){
const err113 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data56};
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
const err114 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/duration",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.duration.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.duration,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data54.timeZone !== undefined){
let data57 = data54.timeZone;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err115 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/argocd/maintenance/" + i6+"/timeZone",schemaPath:"#/properties/argocd/properties/maintenance/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone.type,parentSchema:schema6.properties.argocd.properties.maintenance.items.properties.timeZone,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/argocd/maintenance/" + i6,schemaPath:"#/properties/argocd/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.properties.maintenance.items.type,parentSchema:schema6.properties.argocd.properties.maintenance.items,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/argocd/maintenance",schemaPath:"#/properties/argocd/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema6.properties.argocd.properties.maintenance.type,parentSchema:schema6.properties.argocd.properties.maintenance,data:data53};
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
const err119 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema6.properties.argocd.type,parentSchema:schema6.properties.argocd,data:data38};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.steps !== undefined){
let data58 = data.steps;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.image === undefined){
const err120 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "image"},schema:schema6.properties.steps.required,parentSchema:schema6.properties.steps,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key17 in data58){
if(!(func2.call(schema6.properties.steps.properties, key17))){
const err121 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.steps,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data58.image !== undefined){
let data59 = data58.image;
if(typeof data59 === "string"){
if(func3(data59) < 1){
const err122 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.image,data:data59};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/steps/image",schemaPath:"#/properties/steps/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.image.type,parentSchema:schema6.properties.steps.properties.image,data:data59};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data58.imagePullSecrets !== undefined){
let data60 = data58.imagePullSecrets;
if(Array.isArray(data60)){
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
let data61 = data60[i7];
if(typeof data61 === "string"){
if(func3(data61) > 253){
const err124 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data61};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern4.test(data61)){
const err125 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/steps/imagePullSecrets/" + i7,schemaPath:"#/properties/steps/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.imagePullSecrets.items.type,parentSchema:schema6.properties.steps.properties.imagePullSecrets.items,data:data61};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/steps/imagePullSecrets",schemaPath:"#/properties/steps/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},schema:schema6.properties.steps.properties.imagePullSecrets.type,parentSchema:schema6.properties.steps.properties.imagePullSecrets,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data58.labels !== undefined){
let data62 = data58.labels;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key18 in data62){
const _errs138 = errors;
if(typeof key18 === "string"){
if(func3(key18) > 317){
const err128 = {instancePath:instancePath+"/steps/labels",schemaPath:"#/properties/steps/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.steps.properties.labels.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern1.test(key18)){
const err129 = {instancePath:instancePath+"/steps/labels",schemaPath:"#/properties/steps/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.steps.properties.labels.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
var valid34 = _errs138 === errors;
if(!valid34){
const err130 = {instancePath:instancePath+"/steps/labels",schemaPath:"#/properties/steps/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key18},schema:schema6.properties.steps.properties.labels.propertyNames,parentSchema:schema6.properties.steps.properties.labels,data:data62};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
for(const key19 in data62){
let data63 = data62[key19];
if(typeof data63 === "string"){
if(func3(data63) > 63){
const err131 = {instancePath:instancePath+"/steps/labels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!pattern2.test(data63)){
const err132 = {instancePath:instancePath+"/steps/labels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/steps/labels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.labels.additionalProperties.type,parentSchema:schema6.properties.steps.properties.labels.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/steps/labels",schemaPath:"#/properties/steps/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.labels.type,parentSchema:schema6.properties.steps.properties.labels,data:data62};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data58.annotations !== undefined){
let data64 = data58.annotations;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key20 in data64){
const _errs144 = errors;
if(typeof key20 === "string"){
if(func3(key20) > 317){
const err135 = {instancePath:instancePath+"/steps/annotations",schemaPath:"#/properties/steps/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.steps.properties.annotations.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern1.test(key20)){
const err136 = {instancePath:instancePath+"/steps/annotations",schemaPath:"#/properties/steps/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.steps.properties.annotations.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var valid36 = _errs144 === errors;
if(!valid36){
const err137 = {instancePath:instancePath+"/steps/annotations",schemaPath:"#/properties/steps/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key20},schema:schema6.properties.steps.properties.annotations.propertyNames,parentSchema:schema6.properties.steps.properties.annotations,data:data64};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
for(const key21 in data64){
let data65 = data64[key21];
if(typeof data65 !== "string"){
const err138 = {instancePath:instancePath+"/steps/annotations/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.steps.properties.annotations.additionalProperties,data:data65};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/steps/annotations",schemaPath:"#/properties/steps/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.annotations.type,parentSchema:schema6.properties.steps.properties.annotations,data:data64};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data58.resources !== undefined){
let data66 = data58.resources;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key22 in data66){
if(!((key22 === "requests") || (key22 === "limits"))){
const err140 = {instancePath:instancePath+"/steps/resources",schemaPath:"#/properties/steps/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.steps.properties.resources,data:data66};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data66.requests !== undefined){
let data67 = data66.requests;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key23 in data67){
const _errs153 = errors;
if(typeof key23 === "string"){
if(!pattern25.test(key23)){
const err141 = {instancePath:instancePath+"/steps/resources/requests",schemaPath:"#/properties/steps/properties/resources/properties/requests/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.steps.properties.resources.properties.requests.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
var valid39 = _errs153 === errors;
if(!valid39){
const err142 = {instancePath:instancePath+"/steps/resources/requests",schemaPath:"#/properties/steps/properties/resources/properties/requests/propertyNames",keyword:"propertyNames",params:{propertyName: key23},schema:schema6.properties.steps.properties.resources.properties.requests.propertyNames,parentSchema:schema6.properties.steps.properties.resources.properties.requests,data:data67};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
for(const key24 in data67){
let data68 = data67[key24];
if(typeof data68 === "string"){
if(!pattern26.test(data68)){
const err143 = {instancePath:instancePath+"/steps/resources/requests/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/steps/resources/requests/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/requests/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties.type,parentSchema:schema6.properties.steps.properties.resources.properties.requests.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/steps/resources/requests",schemaPath:"#/properties/steps/properties/resources/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.properties.requests.type,parentSchema:schema6.properties.steps.properties.resources.properties.requests,data:data67};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data66.limits !== undefined){
let data69 = data66.limits;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key25 in data69){
const _errs159 = errors;
if(typeof key25 === "string"){
if(!pattern25.test(key25)){
const err146 = {instancePath:instancePath+"/steps/resources/limits",schemaPath:"#/properties/steps/properties/resources/properties/limits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.steps.properties.resources.properties.limits.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var valid41 = _errs159 === errors;
if(!valid41){
const err147 = {instancePath:instancePath+"/steps/resources/limits",schemaPath:"#/properties/steps/properties/resources/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key25},schema:schema6.properties.steps.properties.resources.properties.limits.propertyNames,parentSchema:schema6.properties.steps.properties.resources.properties.limits,data:data69};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
for(const key26 in data69){
let data70 = data69[key26];
if(typeof data70 === "string"){
if(!pattern26.test(data70)){
const err148 = {instancePath:instancePath+"/steps/resources/limits/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/steps/resources/limits/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/resources/properties/limits/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties.type,parentSchema:schema6.properties.steps.properties.resources.properties.limits.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/steps/resources/limits",schemaPath:"#/properties/steps/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.properties.limits.type,parentSchema:schema6.properties.steps.properties.resources.properties.limits,data:data69};
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
const err151 = {instancePath:instancePath+"/steps/resources",schemaPath:"#/properties/steps/properties/resources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.resources.type,parentSchema:schema6.properties.steps.properties.resources,data:data66};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data58.nodeSelector !== undefined){
let data71 = data58.nodeSelector;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key27 in data71){
const _errs165 = errors;
if(typeof key27 === "string"){
if(func3(key27) > 317){
const err152 = {instancePath:instancePath+"/steps/nodeSelector",schemaPath:"#/properties/steps/properties/nodeSelector/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.steps.properties.nodeSelector.propertyNames,data:key27,propertyName:key27};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern1.test(key27)){
const err153 = {instancePath:instancePath+"/steps/nodeSelector",schemaPath:"#/properties/steps/properties/nodeSelector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.steps.properties.nodeSelector.propertyNames,data:key27,propertyName:key27};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var valid43 = _errs165 === errors;
if(!valid43){
const err154 = {instancePath:instancePath+"/steps/nodeSelector",schemaPath:"#/properties/steps/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key27},schema:schema6.properties.steps.properties.nodeSelector.propertyNames,parentSchema:schema6.properties.steps.properties.nodeSelector,data:data71};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
for(const key28 in data71){
let data72 = data71[key28];
if(typeof data72 === "string"){
if(func3(data72) > 63){
const err155 = {instancePath:instancePath+"/steps/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern2.test(data72)){
const err156 = {instancePath:instancePath+"/steps/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/steps/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.nodeSelector.additionalProperties.type,parentSchema:schema6.properties.steps.properties.nodeSelector.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/steps/nodeSelector",schemaPath:"#/properties/steps/properties/nodeSelector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.nodeSelector.type,parentSchema:schema6.properties.steps.properties.nodeSelector,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data58.tolerations !== undefined){
let data73 = data58.tolerations;
if(Array.isArray(data73)){
const len8 = data73.length;
for(let i8=0; i8<len8; i8++){
let data74 = data73[i8];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key29 in data74){
if(!(((((key29 === "key") || (key29 === "operator")) || (key29 === "value")) || (key29 === "effect")) || (key29 === "tolerationSeconds"))){
const err159 = {instancePath:instancePath+"/steps/tolerations/" + i8,schemaPath:"#/properties/steps/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema6.properties.steps.properties.tolerations.items,data:data74};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data74.key !== undefined){
let data75 = data74.key;
if(typeof data75 === "string"){
if(func3(data75) < 1){
const err160 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/key",schemaPath:"#/properties/steps/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.key,data:data75};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/key",schemaPath:"#/properties/steps/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.tolerations.items.properties.key.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.key,data:data75};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data74.operator !== undefined){
let data76 = data74.operator;
if(!((data76 === "Exists") || (data76 === "Equal"))){
const err162 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/operator",schemaPath:"#/properties/steps/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema6.properties.steps.properties.tolerations.items.properties.operator.enum},schema:schema6.properties.steps.properties.tolerations.items.properties.operator.enum,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.operator,data:data76};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data74.value !== undefined){
let data77 = data74.value;
if(typeof data77 !== "string"){
const err163 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/value",schemaPath:"#/properties/steps/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.tolerations.items.properties.value.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.value,data:data77};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data74.effect !== undefined){
let data78 = data74.effect;
if(!(((data78 === "NoSchedule") || (data78 === "PreferNoSchedule")) || (data78 === "NoExecute"))){
const err164 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/effect",schemaPath:"#/properties/steps/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema6.properties.steps.properties.tolerations.items.properties.effect.enum},schema:schema6.properties.steps.properties.tolerations.items.properties.effect.enum,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.effect,data:data78};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data74.tolerationSeconds !== undefined){
let data79 = data74.tolerationSeconds;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err165 = {instancePath:instancePath+"/steps/tolerations/" + i8+"/tolerationSeconds",schemaPath:"#/properties/steps/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.steps.properties.tolerations.items.properties.tolerationSeconds.type,parentSchema:schema6.properties.steps.properties.tolerations.items.properties.tolerationSeconds,data:data79};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/steps/tolerations/" + i8,schemaPath:"#/properties/steps/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.properties.tolerations.items.type,parentSchema:schema6.properties.steps.properties.tolerations.items,data:data74};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/steps/tolerations",schemaPath:"#/properties/steps/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.steps.properties.tolerations.type,parentSchema:schema6.properties.steps.properties.tolerations,data:data73};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data58.priorityClassName !== undefined){
let data80 = data58.priorityClassName;
if(typeof data80 === "string"){
if(func3(data80) > 253){
const err168 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.priorityClassName,data:data80};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!pattern4.test(data80)){
const err169 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.priorityClassName,data:data80};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/steps/priorityClassName",schemaPath:"#/properties/steps/properties/priorityClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.priorityClassName.type,parentSchema:schema6.properties.steps.properties.priorityClassName,data:data80};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data58.runtimeClassName !== undefined){
let data81 = data58.runtimeClassName;
if(typeof data81 === "string"){
if(func3(data81) > 253){
const err171 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data81};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!pattern4.test(data81)){
const err172 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data81};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/steps/runtimeClassName",schemaPath:"#/properties/steps/properties/runtimeClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.steps.properties.runtimeClassName.type,parentSchema:schema6.properties.steps.properties.runtimeClassName,data:data81};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.steps.type,parentSchema:schema6.properties.steps,data:data58};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.pools !== undefined){
let data82 = data.pools;
if(!(Array.isArray(data82))){
const err175 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},schema:schema6.properties.pools.type,parentSchema:schema6.properties.pools,data:data82};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

