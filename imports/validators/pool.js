// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"version":{"type":"string","minLength":1},"replicas":{"type":"integer"},"resources":{"type":["object","string"],"properties":{"requests":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}},"limits":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"}},"mode":{"enum":["Restart","InPlace"]}},"required":[],"additionalProperties":false,"pattern":"^autoscaled$","x-allowed":"'autoscaled', or an object with requests, limits and mode"},"postgresRef":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"tls":{"type":"boolean"},"root":{"type":"string","minLength":1},"maxConnections":{"type":"integer","minimum":1}},"required":["name"],"additionalProperties":false},"deletionPolicy":{"enum":["Halt","Delete","WipeOut","DoNotTerminate"]},"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}},"clientAuthMode":{"enum":["md5","scram"]},"tls":{"type":"object","properties":{"sslMode":{"enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"clientAuthMode":{"enum":["md5","scram","cert"]},"issuerRef":{"$ref":"#/$defs/part0"},"root":{"type":"string","minLength":1},"certificates":{"type":"array","items":{"type":"object","properties":{"alias":{"enum":["server","client","metrics-exporter"]},"issuerRef":{"$ref":"#/$defs/part0"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"subject":{"type":"object","properties":{"organizations":{"type":"array","items":{"type":"string","minLength":1}},"organizationalUnits":{"type":"array","items":{"type":"string","minLength":1}},"countries":{"type":"array","items":{"type":"string","minLength":1}},"localities":{"type":"array","items":{"type":"string","minLength":1}},"provinces":{"type":"array","items":{"type":"string","minLength":1}},"streetAddresses":{"type":"array","items":{"type":"string","minLength":1}},"postalCodes":{"type":"array","items":{"type":"string","minLength":1}},"serialNumber":{"type":"string","minLength":1}},"required":[],"additionalProperties":false},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"dnsNames":{"type":"array","items":{"type":"string","pattern":"^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$","maxLength":253,"x-allowed":"a host name such as pgpool.demo.svc or *.demo.svc"}},"ipAddresses":{"type":"array","items":{"type":"string","format":"ip"}},"uris":{"type":"array","items":{"type":"string","minLength":1}},"emailAddresses":{"type":"array","items":{"type":"string","pattern":"^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$","x-allowed":"a mail address such as pools@example.com"}},"privateKey":{"type":"object","properties":{"encoding":{"enum":["PKCS1","PKCS8"]}},"required":[],"additionalProperties":false}},"required":["alias"],"additionalProperties":false}}},"required":["sslMode"],"additionalProperties":false},"issuers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"selfSignedCa":{"type":"object","properties":{"commonName":{"type":"string","minLength":1,"maxLength":64},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":[],"additionalProperties":false},"ca":{"type":"object","properties":{"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"}},"required":["secretName"],"additionalProperties":false},"vault":{"type":"object","properties":{"server":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"serviceAccountName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"mountPath":{"type":"string","minLength":1}},"required":["server","path","role","serviceAccountName"],"additionalProperties":false}},"required":["name"],"additionalProperties":false}},"clientCertificates":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"user":{"type":"string","minLength":1,"maxLength":63},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"issuerRef":{"$ref":"#/$defs/part0"},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"}},"required":["name","user"],"additionalProperties":false}},"trust":{"type":"object","properties":{"namespaces":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"uniqueItems":true},"roots":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"certificate":{"type":"string","minLength":1}},"required":["name","certificate"],"additionalProperties":false}}},"required":["namespaces","roots"],"additionalProperties":false},"application":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"cohort":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"spec":{"type":"object","properties":{"podTemplate":{"type":"object","properties":{"metadata":{"$ref":"#/$defs/part1"},"controller":{"$ref":"#/$defs/part1"},"spec":{"type":"object","properties":{"nodeSelector":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}}}}}},"serviceTemplates":{"type":"array","items":{"type":"object","properties":{"metadata":{"$ref":"#/$defs/part1"}}}},"monitor":{"type":"object","properties":{"prometheus":{"type":"object","properties":{"serviceMonitor":{"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}}}}}}}}}}},"required":["namespace","name","version","postgresRef"],"additionalProperties":false,"$defs":{"part0":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"kind":{"type":"string","minLength":1},"apiGroup":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"part1":{"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^autoscaled$", "u");
const pattern3 = new RegExp("^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$", "u");
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$", "u");
const pattern7 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern9 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$", "u");
const pattern10 = new RegExp("^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$", "u");
const pattern14 = new RegExp("^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$", "u");
const pattern16 = new RegExp("^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$", "u");
const pattern17 = new RegExp("^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$", "u");
const schema7 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"kind":{"type":"string","minLength":1},"apiGroup":{"type":"string","minLength":1}},"required":["name"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "kind")) || (key0 === "apiGroup"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema7.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema7.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema7.properties.name.type,parentSchema:schema7.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.kind,data:data1};
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
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema7.properties.kind.type,parentSchema:schema7.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiGroup !== undefined){
let data2 = data.apiGroup;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.apiGroup,data:data2};
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
const err8 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema7.properties.apiGroup.type,parentSchema:schema7.properties.apiGroup,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string","pattern":"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$","maxLength":63,"x-allowed":"the value of a label (letters, digits, \"-\", \"_\" and \".\" within)"}},"annotations":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"},"additionalProperties":{"type":"string"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(func3(key0) > 317){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema8.properties.labels.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(key0)){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema8.properties.labels.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema8.properties.labels.propertyNames,parentSchema:schema8.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err3 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema8.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema8.properties.labels.additionalProperties,data:data1};
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
const err5 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.labels.additionalProperties.type,parentSchema:schema8.properties.labels.additionalProperties,data:data1};
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
const err6 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema8.properties.labels.type,parentSchema:schema8.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
const _errs9 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 317){
const err7 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema8.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern9.test(key2)){
const err8 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema8.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema8.properties.annotations.propertyNames,parentSchema:schema8.properties.annotations,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key3 in data2){
let data3 = data2[key3];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.annotations.additionalProperties.type,parentSchema:schema8.properties.annotations.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema8.properties.annotations.type,parentSchema:schema8.properties.annotations,data:data2};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const formats0 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$|^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.postgresRef === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postgresRef"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.namespace,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.namespace,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.namespace.type,parentSchema:schema6.properties.namespace,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.version,data:data2};
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
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.version.type,parentSchema:schema6.properties.version,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.replicas.type,parentSchema:schema6.properties.replicas,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.resources !== undefined){
let data4 = data.resources;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
const err14 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema6.properties.resources.type},schema:schema6.properties.resources.type,parentSchema:schema6.properties.resources,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err15 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/pattern",keyword:"pattern",params:{pattern: "^autoscaled$"},schema:"^autoscaled$",parentSchema:schema6.properties.resources,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "requests") || (key1 === "limits")) || (key1 === "mode"))){
const err16 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.resources,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.requests !== undefined){
let data5 = data4.requests;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err17 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.resources.properties.requests.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
const err18 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.resources.properties.requests.propertyNames,parentSchema:schema6.properties.resources.properties.requests,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err19 = {instancePath:instancePath+"/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.resources.properties.requests.additionalProperties,data:data6};
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
const err20 = {instancePath:instancePath+"/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/requests/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.resources.properties.requests.additionalProperties.type,parentSchema:schema6.properties.resources.properties.requests.additionalProperties,data:data6};
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
const err21 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema6.properties.resources.properties.requests.type,parentSchema:schema6.properties.resources.properties.requests,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.limits !== undefined){
let data7 = data4.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
const _errs21 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err22 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.resources.properties.limits.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid4 = _errs21 === errors;
if(!valid4){
const err23 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.resources.properties.limits.propertyNames,parentSchema:schema6.properties.resources.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key5 in data7){
let data8 = data7[key5];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err24 = {instancePath:instancePath+"/resources/limits/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.resources.properties.limits.additionalProperties,data:data8};
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
const err25 = {instancePath:instancePath+"/resources/limits/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/limits/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.resources.properties.limits.additionalProperties.type,parentSchema:schema6.properties.resources.properties.limits.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema6.properties.resources.properties.limits.type,parentSchema:schema6.properties.resources.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.mode !== undefined){
let data9 = data4.mode;
if(!((data9 === "Restart") || (data9 === "InPlace"))){
const err27 = {instancePath:instancePath+"/resources/mode",schemaPath:"#/properties/resources/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.resources.properties.mode.enum},schema:schema6.properties.resources.properties.mode.enum,parentSchema:schema6.properties.resources.properties.mode,data:data9};
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
}
if(data.postgresRef !== undefined){
let data10 = data.postgresRef;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err28 = {instancePath:instancePath+"/postgresRef",schemaPath:"#/properties/postgresRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.postgresRef.required,parentSchema:schema6.properties.postgresRef,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key6 in data10){
if(!(((((key6 === "name") || (key6 === "namespace")) || (key6 === "tls")) || (key6 === "root")) || (key6 === "maxConnections"))){
const err29 = {instancePath:instancePath+"/postgresRef",schemaPath:"#/properties/postgresRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.postgresRef,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func3(data11) > 253){
const err30 = {instancePath:instancePath+"/postgresRef/name",schemaPath:"#/properties/postgresRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.postgresRef.properties.name,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern7.test(data11)){
const err31 = {instancePath:instancePath+"/postgresRef/name",schemaPath:"#/properties/postgresRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.postgresRef.properties.name,data:data11};
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
const err32 = {instancePath:instancePath+"/postgresRef/name",schemaPath:"#/properties/postgresRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.postgresRef.properties.name.type,parentSchema:schema6.properties.postgresRef.properties.name,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.namespace !== undefined){
let data12 = data10.namespace;
if(typeof data12 === "string"){
if(func3(data12) > 63){
const err33 = {instancePath:instancePath+"/postgresRef/namespace",schemaPath:"#/properties/postgresRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.postgresRef.properties.namespace,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern0.test(data12)){
const err34 = {instancePath:instancePath+"/postgresRef/namespace",schemaPath:"#/properties/postgresRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.postgresRef.properties.namespace,data:data12};
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
const err35 = {instancePath:instancePath+"/postgresRef/namespace",schemaPath:"#/properties/postgresRef/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.postgresRef.properties.namespace.type,parentSchema:schema6.properties.postgresRef.properties.namespace,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.tls !== undefined){
let data13 = data10.tls;
if(typeof data13 !== "boolean"){
const err36 = {instancePath:instancePath+"/postgresRef/tls",schemaPath:"#/properties/postgresRef/properties/tls/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.postgresRef.properties.tls.type,parentSchema:schema6.properties.postgresRef.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.root !== undefined){
let data14 = data10.root;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err37 = {instancePath:instancePath+"/postgresRef/root",schemaPath:"#/properties/postgresRef/properties/root/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.postgresRef.properties.root,data:data14};
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
const err38 = {instancePath:instancePath+"/postgresRef/root",schemaPath:"#/properties/postgresRef/properties/root/type",keyword:"type",params:{type: "string"},schema:schema6.properties.postgresRef.properties.root.type,parentSchema:schema6.properties.postgresRef.properties.root,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.maxConnections !== undefined){
let data15 = data10.maxConnections;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/postgresRef/maxConnections",schemaPath:"#/properties/postgresRef/properties/maxConnections/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.postgresRef.properties.maxConnections.type,parentSchema:schema6.properties.postgresRef.properties.maxConnections,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/postgresRef/maxConnections",schemaPath:"#/properties/postgresRef/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.postgresRef.properties.maxConnections,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/postgresRef",schemaPath:"#/properties/postgresRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.postgresRef.type,parentSchema:schema6.properties.postgresRef,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.deletionPolicy !== undefined){
let data16 = data.deletionPolicy;
if(!((((data16 === "Halt") || (data16 === "Delete")) || (data16 === "WipeOut")) || (data16 === "DoNotTerminate"))){
const err42 = {instancePath:instancePath+"/deletionPolicy",schemaPath:"#/properties/deletionPolicy/enum",keyword:"enum",params:{allowedValues: schema6.properties.deletionPolicy.enum},schema:schema6.properties.deletionPolicy.enum,parentSchema:schema6.properties.deletionPolicy,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.labels !== undefined){
let data17 = data.labels;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
const _errs42 = errors;
if(typeof key7 === "string"){
if(func3(key7) > 317){
const err43 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.labels.propertyNames,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern9.test(key7)){
const err44 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.labels.propertyNames,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var valid7 = _errs42 === errors;
if(!valid7){
const err45 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key7},schema:schema6.properties.labels.propertyNames,parentSchema:schema6.properties.labels,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key8 in data17){
let data18 = data17[key8];
if(typeof data18 === "string"){
if(func3(data18) > 63){
const err46 = {instancePath:instancePath+"/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.labels.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern10.test(data18)){
const err47 = {instancePath:instancePath+"/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.labels.additionalProperties,data:data18};
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
const err48 = {instancePath:instancePath+"/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.labels.additionalProperties.type,parentSchema:schema6.properties.labels.additionalProperties,data:data18};
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
const err49 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.labels.type,parentSchema:schema6.properties.labels,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.annotations !== undefined){
let data19 = data.annotations;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
const _errs48 = errors;
if(typeof key9 === "string"){
if(func3(key9) > 317){
const err50 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.annotations.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern9.test(key9)){
const err51 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.annotations.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid9 = _errs48 === errors;
if(!valid9){
const err52 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema6.properties.annotations.propertyNames,parentSchema:schema6.properties.annotations,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key10 in data19){
let data20 = data19[key10];
if(typeof data20 !== "string"){
const err53 = {instancePath:instancePath+"/annotations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.annotations.additionalProperties,data:data20};
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
const err54 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.annotations.type,parentSchema:schema6.properties.annotations,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.clientAuthMode !== undefined){
let data21 = data.clientAuthMode;
if(!((data21 === "md5") || (data21 === "scram"))){
const err55 = {instancePath:instancePath+"/clientAuthMode",schemaPath:"#/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.clientAuthMode.enum},schema:schema6.properties.clientAuthMode.enum,parentSchema:schema6.properties.clientAuthMode,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.tls !== undefined){
let data22 = data.tls;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.sslMode === undefined){
const err56 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "sslMode"},schema:schema6.properties.tls.required,parentSchema:schema6.properties.tls,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key11 in data22){
if(!(((((key11 === "sslMode") || (key11 === "clientAuthMode")) || (key11 === "issuerRef")) || (key11 === "root")) || (key11 === "certificates"))){
const err57 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.tls,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.sslMode !== undefined){
let data23 = data22.sslMode;
if(!((((((data23 === "disable") || (data23 === "allow")) || (data23 === "prefer")) || (data23 === "require")) || (data23 === "verify-ca")) || (data23 === "verify-full"))){
const err58 = {instancePath:instancePath+"/tls/sslMode",schemaPath:"#/properties/tls/properties/sslMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.sslMode.enum},schema:schema6.properties.tls.properties.sslMode.enum,parentSchema:schema6.properties.tls.properties.sslMode,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.clientAuthMode !== undefined){
let data24 = data22.clientAuthMode;
if(!(((data24 === "md5") || (data24 === "scram")) || (data24 === "cert"))){
const err59 = {instancePath:instancePath+"/tls/clientAuthMode",schemaPath:"#/properties/tls/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.clientAuthMode.enum},schema:schema6.properties.tls.properties.clientAuthMode.enum,parentSchema:schema6.properties.tls.properties.clientAuthMode,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.issuerRef !== undefined){
if(!(validate22(data22.issuerRef, {instancePath:instancePath+"/tls/issuerRef",parentData:data22,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data22.root !== undefined){
let data26 = data22.root;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err60 = {instancePath:instancePath+"/tls/root",schemaPath:"#/properties/tls/properties/root/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.root,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/tls/root",schemaPath:"#/properties/tls/properties/root/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.root.type,parentSchema:schema6.properties.tls.properties.root,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.certificates !== undefined){
let data27 = data22.certificates;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.alias === undefined){
const err62 = {instancePath:instancePath+"/tls/certificates/" + i0,schemaPath:"#/properties/tls/properties/certificates/items/required",keyword:"required",params:{missingProperty: "alias"},schema:schema6.properties.tls.properties.certificates.items.required,parentSchema:schema6.properties.tls.properties.certificates.items,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key12 in data28){
if(!(func2.call(schema6.properties.tls.properties.certificates.items.properties, key12))){
const err63 = {instancePath:instancePath+"/tls/certificates/" + i0,schemaPath:"#/properties/tls/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.alias !== undefined){
let data29 = data28.alias;
if(!(((data29 === "server") || (data29 === "client")) || (data29 === "metrics-exporter"))){
const err64 = {instancePath:instancePath+"/tls/certificates/" + i0+"/alias",schemaPath:"#/properties/tls/properties/certificates/items/properties/alias/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.certificates.items.properties.alias.enum},schema:schema6.properties.tls.properties.certificates.items.properties.alias.enum,parentSchema:schema6.properties.tls.properties.certificates.items.properties.alias,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.issuerRef !== undefined){
if(!(validate22(data28.issuerRef, {instancePath:instancePath+"/tls/certificates/" + i0+"/issuerRef",parentData:data28,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data28.secretName !== undefined){
let data31 = data28.secretName;
if(typeof data31 === "string"){
if(func3(data31) > 253){
const err65 = {instancePath:instancePath+"/tls/certificates/" + i0+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern7.test(data31)){
const err66 = {instancePath:instancePath+"/tls/certificates/" + i0+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/tls/certificates/" + i0+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.secretName.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data28.subject !== undefined){
let data32 = data28.subject;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key13 in data32){
if(!((((((((key13 === "organizations") || (key13 === "organizationalUnits")) || (key13 === "countries")) || (key13 === "localities")) || (key13 === "provinces")) || (key13 === "streetAddresses")) || (key13 === "postalCodes")) || (key13 === "serialNumber"))){
const err68 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data32.organizations !== undefined){
let data33 = data32.organizations;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err69 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizations/" + i1,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizations/" + i1,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizations",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data32.organizationalUnits !== undefined){
let data35 = data32.organizationalUnits;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err72 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizationalUnits/" + i2,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data36};
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
const err73 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizationalUnits/" + i2,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data36};
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
const err74 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/organizationalUnits",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32.countries !== undefined){
let data37 = data32.countries;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err75 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/countries/" + i3,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/countries/" + i3,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/countries",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.localities !== undefined){
let data39 = data32.localities;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err78 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/localities/" + i4,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data40};
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
const err79 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/localities/" + i4,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/localities",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities,data:data39};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.provinces !== undefined){
let data41 = data32.provinces;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err81 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/provinces/" + i5,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data42};
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
const err82 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/provinces/" + i5,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/provinces",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.streetAddresses !== undefined){
let data43 = data32.streetAddresses;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err84 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/streetAddresses/" + i6,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/streetAddresses/" + i6,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/streetAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses,data:data43};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.postalCodes !== undefined){
let data45 = data32.postalCodes;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err87 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/postalCodes/" + i7,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/postalCodes/" + i7,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/postalCodes",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data32.serialNumber !== undefined){
let data47 = data32.serialNumber;
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err90 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/serialNumber",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data47};
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
const err91 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject/serialNumber",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data47};
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
const err92 = {instancePath:instancePath+"/tls/certificates/" + i0+"/subject",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.duration !== undefined){
let data48 = data28.duration;
if(typeof data48 === "string"){
if(!pattern14.test(data48)){
const err93 = {instancePath:instancePath+"/tls/certificates/" + i0+"/duration",schemaPath:"#/properties/tls/properties/certificates/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.duration,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/tls/certificates/" + i0+"/duration",schemaPath:"#/properties/tls/properties/certificates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.duration.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.duration,data:data48};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data28.renewBefore !== undefined){
let data49 = data28.renewBefore;
if(typeof data49 === "string"){
if(!pattern14.test(data49)){
const err95 = {instancePath:instancePath+"/tls/certificates/" + i0+"/renewBefore",schemaPath:"#/properties/tls/properties/certificates/items/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.renewBefore,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/tls/certificates/" + i0+"/renewBefore",schemaPath:"#/properties/tls/properties/certificates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.renewBefore.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.renewBefore,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.dnsNames !== undefined){
let data50 = data28.dnsNames;
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(typeof data51 === "string"){
if(func3(data51) > 253){
const err97 = {instancePath:instancePath+"/tls/certificates/" + i0+"/dnsNames/" + i8,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern16.test(data51)){
const err98 = {instancePath:instancePath+"/tls/certificates/" + i0+"/dnsNames/" + i8,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$"},schema:"^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data51};
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
const err99 = {instancePath:instancePath+"/tls/certificates/" + i0+"/dnsNames/" + i8,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/tls/certificates/" + i0+"/dnsNames",schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data28.ipAddresses !== undefined){
let data52 = data28.ipAddresses;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(typeof data53 === "string"){
if(!(formats0.test(data53))){
const err101 = {instancePath:instancePath+"/tls/certificates/" + i0+"/ipAddresses/" + i9,schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/items/format",keyword:"format",params:{format: "ip"},schema:"ip",parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data53};
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
const err102 = {instancePath:instancePath+"/tls/certificates/" + i0+"/ipAddresses/" + i9,schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/tls/certificates/" + i0+"/ipAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data28.uris !== undefined){
let data54 = data28.uris;
if(Array.isArray(data54)){
const len10 = data54.length;
for(let i10=0; i10<len10; i10++){
let data55 = data54[i10];
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err104 = {instancePath:instancePath+"/tls/certificates/" + i0+"/uris/" + i10,schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris.items,data:data55};
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
const err105 = {instancePath:instancePath+"/tls/certificates/" + i0+"/uris/" + i10,schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.uris.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris.items,data:data55};
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
const err106 = {instancePath:instancePath+"/tls/certificates/" + i0+"/uris",schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.uris.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris,data:data54};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data28.emailAddresses !== undefined){
let data56 = data28.emailAddresses;
if(Array.isArray(data56)){
const len11 = data56.length;
for(let i11=0; i11<len11; i11++){
let data57 = data56[i11];
if(typeof data57 === "string"){
if(!pattern17.test(data57)){
const err107 = {instancePath:instancePath+"/tls/certificates/" + i0+"/emailAddresses/" + i11,schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"},schema:"^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/tls/certificates/" + i0+"/emailAddresses/" + i11,schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/tls/certificates/" + i0+"/emailAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data28.privateKey !== undefined){
let data58 = data28.privateKey;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key14 in data58){
if(!(key14 === "encoding")){
const err110 = {instancePath:instancePath+"/tls/certificates/" + i0+"/privateKey",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey,data:data58};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data58.encoding !== undefined){
let data59 = data58.encoding;
if(!((data59 === "PKCS1") || (data59 === "PKCS8"))){
const err111 = {instancePath:instancePath+"/tls/certificates/" + i0+"/privateKey/encoding",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum},schema:schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/tls/certificates/" + i0+"/privateKey",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.properties.privateKey.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/tls/certificates/" + i0,schemaPath:"#/properties/tls/properties/certificates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.type,parentSchema:schema6.properties.tls.properties.certificates.items,data:data28};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/tls/certificates",schemaPath:"#/properties/tls/properties/certificates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.type,parentSchema:schema6.properties.tls.properties.certificates,data:data27};
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
const err115 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.type,parentSchema:schema6.properties.tls,data:data22};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.issuers !== undefined){
let data60 = data.issuers;
if(Array.isArray(data60)){
const len12 = data60.length;
for(let i12=0; i12<len12; i12++){
let data61 = data60[i12];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err116 = {instancePath:instancePath+"/issuers/" + i12,schemaPath:"#/properties/issuers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.issuers.items.required,parentSchema:schema6.properties.issuers.items,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key15 in data61){
if(!((((key15 === "name") || (key15 === "selfSignedCa")) || (key15 === "ca")) || (key15 === "vault"))){
const err117 = {instancePath:instancePath+"/issuers/" + i12,schemaPath:"#/properties/issuers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.issuers.items,data:data61};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data61.name !== undefined){
let data62 = data61.name;
if(typeof data62 === "string"){
if(func3(data62) > 63){
const err118 = {instancePath:instancePath+"/issuers/" + i12+"/name",schemaPath:"#/properties/issuers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.issuers.items.properties.name,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern7.test(data62)){
const err119 = {instancePath:instancePath+"/issuers/" + i12+"/name",schemaPath:"#/properties/issuers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.issuers.items.properties.name,data:data62};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/issuers/" + i12+"/name",schemaPath:"#/properties/issuers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.name.type,parentSchema:schema6.properties.issuers.items.properties.name,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data61.selfSignedCa !== undefined){
let data63 = data61.selfSignedCa;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key16 in data63){
if(!((((key16 === "commonName") || (key16 === "duration")) || (key16 === "renewBefore")) || (key16 === "secretName"))){
const err121 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data63.commonName !== undefined){
let data64 = data63.commonName;
if(typeof data64 === "string"){
if(func3(data64) > 64){
const err122 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/commonName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/commonName/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.commonName,data:data64};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func3(data64) < 1){
const err123 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/commonName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/commonName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.commonName,data:data64};
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
const err124 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/commonName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/commonName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.selfSignedCa.properties.commonName.type,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.commonName,data:data64};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data63.duration !== undefined){
let data65 = data63.duration;
if(typeof data65 === "string"){
if(!pattern14.test(data65)){
const err125 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/duration",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.duration,data:data65};
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
const err126 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/duration",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.selfSignedCa.properties.duration.type,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.duration,data:data65};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data63.renewBefore !== undefined){
let data66 = data63.renewBefore;
if(typeof data66 === "string"){
if(!pattern14.test(data66)){
const err127 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/renewBefore",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.renewBefore,data:data66};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/renewBefore",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.selfSignedCa.properties.renewBefore.type,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.renewBefore,data:data66};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data63.secretName !== undefined){
let data67 = data63.secretName;
if(typeof data67 === "string"){
if(func3(data67) > 253){
const err129 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/secretName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.secretName,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern7.test(data67)){
const err130 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/secretName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.secretName,data:data67};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa/secretName",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.selfSignedCa.properties.secretName.type,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa.properties.secretName,data:data67};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/issuers/" + i12+"/selfSignedCa",schemaPath:"#/properties/issuers/items/properties/selfSignedCa/type",keyword:"type",params:{type: "object"},schema:schema6.properties.issuers.items.properties.selfSignedCa.type,parentSchema:schema6.properties.issuers.items.properties.selfSignedCa,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data61.ca !== undefined){
let data68 = data61.ca;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.secretName === undefined){
const err133 = {instancePath:instancePath+"/issuers/" + i12+"/ca",schemaPath:"#/properties/issuers/items/properties/ca/required",keyword:"required",params:{missingProperty: "secretName"},schema:schema6.properties.issuers.items.properties.ca.required,parentSchema:schema6.properties.issuers.items.properties.ca,data:data68};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key17 in data68){
if(!(key17 === "secretName")){
const err134 = {instancePath:instancePath+"/issuers/" + i12+"/ca",schemaPath:"#/properties/issuers/items/properties/ca/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.issuers.items.properties.ca,data:data68};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data68.secretName !== undefined){
let data69 = data68.secretName;
if(typeof data69 === "string"){
if(func3(data69) > 253){
const err135 = {instancePath:instancePath+"/issuers/" + i12+"/ca/secretName",schemaPath:"#/properties/issuers/items/properties/ca/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.issuers.items.properties.ca.properties.secretName,data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern7.test(data69)){
const err136 = {instancePath:instancePath+"/issuers/" + i12+"/ca/secretName",schemaPath:"#/properties/issuers/items/properties/ca/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.issuers.items.properties.ca.properties.secretName,data:data69};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/issuers/" + i12+"/ca/secretName",schemaPath:"#/properties/issuers/items/properties/ca/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.ca.properties.secretName.type,parentSchema:schema6.properties.issuers.items.properties.ca.properties.secretName,data:data69};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/issuers/" + i12+"/ca",schemaPath:"#/properties/issuers/items/properties/ca/type",keyword:"type",params:{type: "object"},schema:schema6.properties.issuers.items.properties.ca.type,parentSchema:schema6.properties.issuers.items.properties.ca,data:data68};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data61.vault !== undefined){
let data70 = data61.vault;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.server === undefined){
const err139 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/required",keyword:"required",params:{missingProperty: "server"},schema:schema6.properties.issuers.items.properties.vault.required,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data70.path === undefined){
const err140 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/required",keyword:"required",params:{missingProperty: "path"},schema:schema6.properties.issuers.items.properties.vault.required,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data70.role === undefined){
const err141 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/required",keyword:"required",params:{missingProperty: "role"},schema:schema6.properties.issuers.items.properties.vault.required,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data70.serviceAccountName === undefined){
const err142 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/required",keyword:"required",params:{missingProperty: "serviceAccountName"},schema:schema6.properties.issuers.items.properties.vault.required,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key18 in data70){
if(!(((((key18 === "server") || (key18 === "path")) || (key18 === "role")) || (key18 === "serviceAccountName")) || (key18 === "mountPath"))){
const err143 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data70.server !== undefined){
let data71 = data70.server;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err144 = {instancePath:instancePath+"/issuers/" + i12+"/vault/server",schemaPath:"#/properties/issuers/items/properties/vault/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.issuers.items.properties.vault.properties.server,data:data71};
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
const err145 = {instancePath:instancePath+"/issuers/" + i12+"/vault/server",schemaPath:"#/properties/issuers/items/properties/vault/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.vault.properties.server.type,parentSchema:schema6.properties.issuers.items.properties.vault.properties.server,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data70.path !== undefined){
let data72 = data70.path;
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err146 = {instancePath:instancePath+"/issuers/" + i12+"/vault/path",schemaPath:"#/properties/issuers/items/properties/vault/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.issuers.items.properties.vault.properties.path,data:data72};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/issuers/" + i12+"/vault/path",schemaPath:"#/properties/issuers/items/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.vault.properties.path.type,parentSchema:schema6.properties.issuers.items.properties.vault.properties.path,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data70.role !== undefined){
let data73 = data70.role;
if(typeof data73 === "string"){
if(func3(data73) < 1){
const err148 = {instancePath:instancePath+"/issuers/" + i12+"/vault/role",schemaPath:"#/properties/issuers/items/properties/vault/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.issuers.items.properties.vault.properties.role,data:data73};
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
const err149 = {instancePath:instancePath+"/issuers/" + i12+"/vault/role",schemaPath:"#/properties/issuers/items/properties/vault/properties/role/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.vault.properties.role.type,parentSchema:schema6.properties.issuers.items.properties.vault.properties.role,data:data73};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data70.serviceAccountName !== undefined){
let data74 = data70.serviceAccountName;
if(typeof data74 === "string"){
if(func3(data74) > 253){
const err150 = {instancePath:instancePath+"/issuers/" + i12+"/vault/serviceAccountName",schemaPath:"#/properties/issuers/items/properties/vault/properties/serviceAccountName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.issuers.items.properties.vault.properties.serviceAccountName,data:data74};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern7.test(data74)){
const err151 = {instancePath:instancePath+"/issuers/" + i12+"/vault/serviceAccountName",schemaPath:"#/properties/issuers/items/properties/vault/properties/serviceAccountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.issuers.items.properties.vault.properties.serviceAccountName,data:data74};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/issuers/" + i12+"/vault/serviceAccountName",schemaPath:"#/properties/issuers/items/properties/vault/properties/serviceAccountName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.vault.properties.serviceAccountName.type,parentSchema:schema6.properties.issuers.items.properties.vault.properties.serviceAccountName,data:data74};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data70.mountPath !== undefined){
let data75 = data70.mountPath;
if(typeof data75 === "string"){
if(func3(data75) < 1){
const err153 = {instancePath:instancePath+"/issuers/" + i12+"/vault/mountPath",schemaPath:"#/properties/issuers/items/properties/vault/properties/mountPath/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.issuers.items.properties.vault.properties.mountPath,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/issuers/" + i12+"/vault/mountPath",schemaPath:"#/properties/issuers/items/properties/vault/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.issuers.items.properties.vault.properties.mountPath.type,parentSchema:schema6.properties.issuers.items.properties.vault.properties.mountPath,data:data75};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/issuers/" + i12+"/vault",schemaPath:"#/properties/issuers/items/properties/vault/type",keyword:"type",params:{type: "object"},schema:schema6.properties.issuers.items.properties.vault.type,parentSchema:schema6.properties.issuers.items.properties.vault,data:data70};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/issuers/" + i12,schemaPath:"#/properties/issuers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.issuers.items.type,parentSchema:schema6.properties.issuers.items,data:data61};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.issuers.type,parentSchema:schema6.properties.issuers,data:data60};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.clientCertificates !== undefined){
let data76 = data.clientCertificates;
if(Array.isArray(data76)){
const len13 = data76.length;
for(let i13=0; i13<len13; i13++){
let data77 = data76[i13];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.name === undefined){
const err158 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.clientCertificates.items.required,parentSchema:schema6.properties.clientCertificates.items,data:data77};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data77.user === undefined){
const err159 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/required",keyword:"required",params:{missingProperty: "user"},schema:schema6.properties.clientCertificates.items.required,parentSchema:schema6.properties.clientCertificates.items,data:data77};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key19 in data77){
if(!((((((key19 === "name") || (key19 === "user")) || (key19 === "secretName")) || (key19 === "issuerRef")) || (key19 === "duration")) || (key19 === "renewBefore"))){
const err160 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.clientCertificates.items,data:data77};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data77.name !== undefined){
let data78 = data77.name;
if(typeof data78 === "string"){
if(func3(data78) > 63){
const err161 = {instancePath:instancePath+"/clientCertificates/" + i13+"/name",schemaPath:"#/properties/clientCertificates/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.clientCertificates.items.properties.name,data:data78};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern7.test(data78)){
const err162 = {instancePath:instancePath+"/clientCertificates/" + i13+"/name",schemaPath:"#/properties/clientCertificates/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.clientCertificates.items.properties.name,data:data78};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/clientCertificates/" + i13+"/name",schemaPath:"#/properties/clientCertificates/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.clientCertificates.items.properties.name.type,parentSchema:schema6.properties.clientCertificates.items.properties.name,data:data78};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data77.user !== undefined){
let data79 = data77.user;
if(typeof data79 === "string"){
if(func3(data79) > 63){
const err164 = {instancePath:instancePath+"/clientCertificates/" + i13+"/user",schemaPath:"#/properties/clientCertificates/items/properties/user/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.clientCertificates.items.properties.user,data:data79};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(func3(data79) < 1){
const err165 = {instancePath:instancePath+"/clientCertificates/" + i13+"/user",schemaPath:"#/properties/clientCertificates/items/properties/user/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.clientCertificates.items.properties.user,data:data79};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/clientCertificates/" + i13+"/user",schemaPath:"#/properties/clientCertificates/items/properties/user/type",keyword:"type",params:{type: "string"},schema:schema6.properties.clientCertificates.items.properties.user.type,parentSchema:schema6.properties.clientCertificates.items.properties.user,data:data79};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data77.secretName !== undefined){
let data80 = data77.secretName;
if(typeof data80 === "string"){
if(func3(data80) > 253){
const err167 = {instancePath:instancePath+"/clientCertificates/" + i13+"/secretName",schemaPath:"#/properties/clientCertificates/items/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.clientCertificates.items.properties.secretName,data:data80};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern7.test(data80)){
const err168 = {instancePath:instancePath+"/clientCertificates/" + i13+"/secretName",schemaPath:"#/properties/clientCertificates/items/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.clientCertificates.items.properties.secretName,data:data80};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/clientCertificates/" + i13+"/secretName",schemaPath:"#/properties/clientCertificates/items/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.clientCertificates.items.properties.secretName.type,parentSchema:schema6.properties.clientCertificates.items.properties.secretName,data:data80};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data77.issuerRef !== undefined){
if(!(validate22(data77.issuerRef, {instancePath:instancePath+"/clientCertificates/" + i13+"/issuerRef",parentData:data77,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data77.duration !== undefined){
let data82 = data77.duration;
if(typeof data82 === "string"){
if(!pattern14.test(data82)){
const err170 = {instancePath:instancePath+"/clientCertificates/" + i13+"/duration",schemaPath:"#/properties/clientCertificates/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.clientCertificates.items.properties.duration,data:data82};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/clientCertificates/" + i13+"/duration",schemaPath:"#/properties/clientCertificates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.clientCertificates.items.properties.duration.type,parentSchema:schema6.properties.clientCertificates.items.properties.duration,data:data82};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data77.renewBefore !== undefined){
let data83 = data77.renewBefore;
if(typeof data83 === "string"){
if(!pattern14.test(data83)){
const err172 = {instancePath:instancePath+"/clientCertificates/" + i13+"/renewBefore",schemaPath:"#/properties/clientCertificates/items/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.clientCertificates.items.properties.renewBefore,data:data83};
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
const err173 = {instancePath:instancePath+"/clientCertificates/" + i13+"/renewBefore",schemaPath:"#/properties/clientCertificates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.clientCertificates.items.properties.renewBefore.type,parentSchema:schema6.properties.clientCertificates.items.properties.renewBefore,data:data83};
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
const err174 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.clientCertificates.items.type,parentSchema:schema6.properties.clientCertificates.items,data:data77};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/clientCertificates",schemaPath:"#/properties/clientCertificates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.clientCertificates.type,parentSchema:schema6.properties.clientCertificates,data:data76};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.trust !== undefined){
let data84 = data.trust;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.namespaces === undefined){
const err176 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "namespaces"},schema:schema6.properties.trust.required,parentSchema:schema6.properties.trust,data:data84};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data84.roots === undefined){
const err177 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "roots"},schema:schema6.properties.trust.required,parentSchema:schema6.properties.trust,data:data84};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key20 in data84){
if(!((key20 === "namespaces") || (key20 === "roots"))){
const err178 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.trust,data:data84};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data84.namespaces !== undefined){
let data85 = data84.namespaces;
if(Array.isArray(data85)){
const len14 = data85.length;
for(let i14=0; i14<len14; i14++){
let data86 = data85[i14];
if(typeof data86 === "string"){
if(func3(data86) > 63){
const err179 = {instancePath:instancePath+"/trust/namespaces/" + i14,schemaPath:"#/properties/trust/properties/namespaces/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.trust.properties.namespaces.items,data:data86};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern0.test(data86)){
const err180 = {instancePath:instancePath+"/trust/namespaces/" + i14,schemaPath:"#/properties/trust/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.trust.properties.namespaces.items,data:data86};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/trust/namespaces/" + i14,schemaPath:"#/properties/trust/properties/namespaces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.trust.properties.namespaces.items.type,parentSchema:schema6.properties.trust.properties.namespaces.items,data:data86};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
let i15 = data85.length;
let j0;
if(i15 > 1){
const indices0 = {};
for(;i15--;){
let item0 = data85[i15];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err182 = {instancePath:instancePath+"/trust/namespaces",schemaPath:"#/properties/trust/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j0},schema:true,parentSchema:schema6.properties.trust.properties.namespaces,data:data85};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
break;
}
indices0[item0] = i15;
}
}
}
else {
const err183 = {instancePath:instancePath+"/trust/namespaces",schemaPath:"#/properties/trust/properties/namespaces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.trust.properties.namespaces.type,parentSchema:schema6.properties.trust.properties.namespaces,data:data85};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data84.roots !== undefined){
let data87 = data84.roots;
if(Array.isArray(data87)){
const len15 = data87.length;
for(let i16=0; i16<len15; i16++){
let data88 = data87[i16];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.name === undefined){
const err184 = {instancePath:instancePath+"/trust/roots/" + i16,schemaPath:"#/properties/trust/properties/roots/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.trust.properties.roots.items.required,parentSchema:schema6.properties.trust.properties.roots.items,data:data88};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data88.certificate === undefined){
const err185 = {instancePath:instancePath+"/trust/roots/" + i16,schemaPath:"#/properties/trust/properties/roots/items/required",keyword:"required",params:{missingProperty: "certificate"},schema:schema6.properties.trust.properties.roots.items.required,parentSchema:schema6.properties.trust.properties.roots.items,data:data88};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key21 in data88){
if(!((key21 === "name") || (key21 === "certificate"))){
const err186 = {instancePath:instancePath+"/trust/roots/" + i16,schemaPath:"#/properties/trust/properties/roots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.trust.properties.roots.items,data:data88};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data88.name !== undefined){
let data89 = data88.name;
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err187 = {instancePath:instancePath+"/trust/roots/" + i16+"/name",schemaPath:"#/properties/trust/properties/roots/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.trust.properties.roots.items.properties.name,data:data89};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/trust/roots/" + i16+"/name",schemaPath:"#/properties/trust/properties/roots/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.trust.properties.roots.items.properties.name.type,parentSchema:schema6.properties.trust.properties.roots.items.properties.name,data:data89};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data88.certificate !== undefined){
let data90 = data88.certificate;
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err189 = {instancePath:instancePath+"/trust/roots/" + i16+"/certificate",schemaPath:"#/properties/trust/properties/roots/items/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.trust.properties.roots.items.properties.certificate,data:data90};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/trust/roots/" + i16+"/certificate",schemaPath:"#/properties/trust/properties/roots/items/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema6.properties.trust.properties.roots.items.properties.certificate.type,parentSchema:schema6.properties.trust.properties.roots.items.properties.certificate,data:data90};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/trust/roots/" + i16,schemaPath:"#/properties/trust/properties/roots/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.trust.properties.roots.items.type,parentSchema:schema6.properties.trust.properties.roots.items,data:data88};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/trust/roots",schemaPath:"#/properties/trust/properties/roots/type",keyword:"type",params:{type: "array"},schema:schema6.properties.trust.properties.roots.type,parentSchema:schema6.properties.trust.properties.roots,data:data87};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},schema:schema6.properties.trust.type,parentSchema:schema6.properties.trust,data:data84};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.application !== undefined){
let data91 = data.application;
if(typeof data91 === "string"){
if(func3(data91) > 63){
const err194 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.application,data:data91};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!pattern0.test(data91)){
const err195 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.application,data:data91};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},schema:schema6.properties.application.type,parentSchema:schema6.properties.application,data:data91};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.cohort !== undefined){
let data92 = data.cohort;
if(typeof data92 === "string"){
if(func3(data92) > 63){
const err197 = {instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.cohort,data:data92};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern0.test(data92)){
const err198 = {instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.cohort,data:data92};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/type",keyword:"type",params:{type: "string"},schema:schema6.properties.cohort.type,parentSchema:schema6.properties.cohort,data:data92};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.spec !== undefined){
let data93 = data.spec;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.podTemplate !== undefined){
let data94 = data93.podTemplate;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.metadata !== undefined){
if(!(validate26(data94.metadata, {instancePath:instancePath+"/spec/podTemplate/metadata",parentData:data94,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data94.controller !== undefined){
if(!(validate26(data94.controller, {instancePath:instancePath+"/spec/podTemplate/controller",parentData:data94,parentDataProperty:"controller",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data94.spec !== undefined){
let data97 = data94.spec;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.nodeSelector !== undefined){
let data98 = data97.nodeSelector;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key22 in data98){
const _errs209 = errors;
if(typeof key22 === "string"){
if(func3(key22) > 317){
const err200 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.propertyNames,data:key22,propertyName:key22};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!pattern9.test(key22)){
const err201 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.propertyNames,data:key22,propertyName:key22};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
var valid58 = _errs209 === errors;
if(!valid58){
const err202 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key22},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.propertyNames,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector,data:data98};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
for(const key23 in data98){
let data99 = data98[key23];
if(typeof data99 === "string"){
if(func3(data99) > 63){
const err203 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern10.test(data99)){
const err204 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector,data:data98};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/spec/podTemplate/spec",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec,data:data97};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/spec/podTemplate",schemaPath:"#/properties/spec/properties/podTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.type,parentSchema:schema6.properties.spec.properties.podTemplate,data:data94};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data93.serviceTemplates !== undefined){
let data100 = data93.serviceTemplates;
if(Array.isArray(data100)){
const len16 = data100.length;
for(let i17=0; i17<len16; i17++){
let data101 = data100[i17];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.metadata !== undefined){
if(!(validate26(data101.metadata, {instancePath:instancePath+"/spec/serviceTemplates/" + i17+"/metadata",parentData:data101,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err209 = {instancePath:instancePath+"/spec/serviceTemplates/" + i17,schemaPath:"#/properties/spec/properties/serviceTemplates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items,data:data101};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/spec/serviceTemplates",schemaPath:"#/properties/spec/properties/serviceTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.serviceTemplates.type,parentSchema:schema6.properties.spec.properties.serviceTemplates,data:data100};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data93.monitor !== undefined){
let data103 = data93.monitor;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.prometheus !== undefined){
let data104 = data103.prometheus;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.serviceMonitor !== undefined){
let data105 = data104.serviceMonitor;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.labels !== undefined){
let data106 = data105.labels;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key24 in data106){
const _errs226 = errors;
if(typeof key24 === "string"){
if(func3(key24) > 317){
const err211 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern9.test(key24)){
const err212 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var valid66 = _errs226 === errors;
if(!valid66){
const err213 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key24},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.propertyNames,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels,data:data106};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
for(const key25 in data106){
let data107 = data106[key25];
if(typeof data107 === "string"){
if(func3(data107) > 63){
const err214 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!pattern10.test(data107)){
const err215 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$"},schema:"^([a-zA-Z0-9]([-_.a-zA-Z0-9]*[a-zA-Z0-9])?)?$",parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels,data:data106};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor,data:data105};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/spec/monitor/prometheus",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus,data:data104};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/spec/monitor",schemaPath:"#/properties/spec/properties/monitor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.type,parentSchema:schema6.properties.spec.properties.monitor,data:data103};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data93};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

