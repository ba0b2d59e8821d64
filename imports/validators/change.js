// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"format":{"const":1},"verb":{"enum":["baseline","trust","scale","upgrade","add","update","remove","autoscale","resize","edit","credentials","configure","rotate","rotate-password","restart","distrust"]},"reason":{"type":"string","minLength":1,"pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$","x-allowed":"text of one line, without control characters","maxLength":1000},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"apply":{"enum":["IfReady","Always"]},"accepts":{"type":"array","items":{"type":"string","enum":["outage","plaintext","client-trust"]},"uniqueItems":true},"retries":{"type":"string","pattern":"^[0-9]{4}-[a-z]+(?:-[a-z]+)*$","x-allowed":"the name of a change such as 0007-update"},"trust":{"type":"object","properties":{"roots":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"certificate":{"type":"string","minLength":1}},"required":["name","certificate"],"additionalProperties":false}}},"required":["roots"],"additionalProperties":false},"tls":{"type":"object","properties":{"ownIssuers":{"const":true},"sslMode":{"enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"clientAuthMode":{"enum":["md5","scram","cert"]},"issuerRef":{"$ref":"#/$defs/part0"},"root":{"type":"string","minLength":1},"certificates":{"type":"array","items":{"type":"object","properties":{"alias":{"enum":["server","client","metrics-exporter"]},"issuerRef":{"$ref":"#/$defs/part0"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"subject":{"type":"object","properties":{"organizations":{"type":"array","items":{"type":"string","minLength":1}},"organizationalUnits":{"type":"array","items":{"type":"string","minLength":1}},"countries":{"type":"array","items":{"type":"string","minLength":1}},"localities":{"type":"array","items":{"type":"string","minLength":1}},"provinces":{"type":"array","items":{"type":"string","minLength":1}},"streetAddresses":{"type":"array","items":{"type":"string","minLength":1}},"postalCodes":{"type":"array","items":{"type":"string","minLength":1}},"serialNumber":{"type":"string","minLength":1}},"required":[],"additionalProperties":false},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$","x-allowed":"a duration such as 90s, 5m, 2160h (Kubernetes knows no days)"},"dnsNames":{"type":"array","items":{"type":"string","pattern":"^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$","maxLength":253,"x-allowed":"a host name such as pgpool.demo.svc or *.demo.svc"}},"ipAddresses":{"type":"array","items":{"type":"string","format":"ip"}},"uris":{"type":"array","items":{"type":"string","minLength":1}},"emailAddresses":{"type":"array","items":{"type":"string","pattern":"^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$","x-allowed":"a mail address such as pools@example.com"}},"privateKey":{"type":"object","properties":{"encoding":{"enum":["PKCS1","PKCS8"]}},"required":[],"additionalProperties":false}},"required":["alias"],"additionalProperties":false}}},"required":["sslMode","clientAuthMode","issuerRef","certificates"],"additionalProperties":false},"version":{"type":"string","minLength":1},"replicas":{"type":"integer","minimum":1,"maximum":9},"resources":{"type":["object","string"],"properties":{"requests":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"},"required":["cpu","memory"]},"limits":{"type":"object","propertyNames":{"pattern":"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$","x-allowed":"cpu, memory, ephemeral-storage, hugepages-SIZE, or the name of a device such as example.com/gpu"},"additionalProperties":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$","x-allowed":"a quantity such as 500m, 1 or 256Mi"},"required":["memory"]},"claims":{"type":"array"},"mode":{"enum":["InPlace"]}},"required":["requests","limits"],"additionalProperties":false,"pattern":"^autoscaled$","x-allowed":"autoscaled"},"auth":{"type":"object","properties":{"apiGroup":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"externallyManaged":{"type":"boolean"}},"required":[],"additionalProperties":false},"configuration":{"type":"object","properties":{"secretName":{"type":"string"},"inline":{"type":"object","additionalProperties":{"type":"string"}},"backends":{"type":"array","items":{"type":"object"}}}},"template":{"type":"object","properties":{"postgresRef":{"type":"object"},"podTemplate":{"type":"object"},"monitor":{"type":"object"}},"required":[],"additionalProperties":false},"pgpool":{"type":"object","properties":{"labels":{"type":"object"},"annotations":{"type":"object"},"clientAuthMode":{"enum":["md5","scram"]},"spec":{"type":"object"}},"required":["spec"],"additionalProperties":false}},"required":["format","verb","reason"],"additionalProperties":false,"$defs":{"part0":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"kind":{"type":"string","minLength":1},"apiGroup":{"type":"string","minLength":1}},"required":["apiGroup","kind","name"],"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$", "u");
const pattern1 = new RegExp("^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[a-z]+(?:-[a-z]+)*$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern7 = new RegExp("^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$", "u");
const pattern8 = new RegExp("^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$", "u");
const pattern9 = new RegExp("^autoscaled$", "u");
const pattern10 = new RegExp("^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$", "u");
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$", "u");
const schema7 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"kind":{"type":"string","minLength":1},"apiGroup":{"type":"string","minLength":1}},"required":["apiGroup","kind","name"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiGroup"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "kind")) || (key0 === "apiGroup"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
if(func3(data0) > 253){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema7.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema7.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema7.properties.name.type,parentSchema:schema7.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.kind,data:data1};
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
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema7.properties.kind.type,parentSchema:schema7.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.apiGroup !== undefined){
let data2 = data.apiGroup;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.apiGroup,data:data2};
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
const err10 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema7.properties.apiGroup.type,parentSchema:schema7.properties.apiGroup,data:data2};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const formats0 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$|^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verb === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verb"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema6.required,parentSchema:schema6,data};
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
if(data.format !== undefined){
let data0 = data.format;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.format,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verb !== undefined){
let data1 = data.verb;
if(!((((((((((((((((data1 === "baseline") || (data1 === "trust")) || (data1 === "scale")) || (data1 === "upgrade")) || (data1 === "add")) || (data1 === "update")) || (data1 === "remove")) || (data1 === "autoscale")) || (data1 === "resize")) || (data1 === "edit")) || (data1 === "credentials")) || (data1 === "configure")) || (data1 === "rotate")) || (data1 === "rotate-password")) || (data1 === "restart")) || (data1 === "distrust"))){
const err5 = {instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/enum",keyword:"enum",params:{allowedValues: schema6.properties.verb.enum},schema:schema6.properties.verb.enum,parentSchema:schema6.properties.verb,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema6.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$"},schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$",parentSchema:schema6.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.reason.type,parentSchema:schema6.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$"},schema:"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$",parentSchema:schema6.properties.timeout,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema6.properties.timeout.type,parentSchema:schema6.properties.timeout,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.apply !== undefined){
let data4 = data.apply;
if(!((data4 === "IfReady") || (data4 === "Always"))){
const err12 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/enum",keyword:"enum",params:{allowedValues: schema6.properties.apply.enum},schema:schema6.properties.apply.enum,parentSchema:schema6.properties.apply,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.accepts !== undefined){
let data5 = data.accepts;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/accepts/" + i0,schemaPath:"#/properties/accepts/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.accepts.items.type,parentSchema:schema6.properties.accepts.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data6 === "outage") || (data6 === "plaintext")) || (data6 === "client-trust"))){
const err14 = {instancePath:instancePath+"/accepts/" + i0,schemaPath:"#/properties/accepts/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.accepts.items.enum},schema:schema6.properties.accepts.items.enum,parentSchema:schema6.properties.accepts.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema6.properties.accepts,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.accepts.type,parentSchema:schema6.properties.accepts,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.retries !== undefined){
let data7 = data.retries;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err17 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[a-z]+(?:-[a-z]+)*$"},schema:"^[0-9]{4}-[a-z]+(?:-[a-z]+)*$",parentSchema:schema6.properties.retries,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "string"},schema:schema6.properties.retries.type,parentSchema:schema6.properties.retries,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.trust !== undefined){
let data8 = data.trust;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.roots === undefined){
const err19 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "roots"},schema:schema6.properties.trust.required,parentSchema:schema6.properties.trust,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "roots")){
const err20 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.trust,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.roots !== undefined){
let data9 = data8.roots;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err21 = {instancePath:instancePath+"/trust/roots/" + i2,schemaPath:"#/properties/trust/properties/roots/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.trust.properties.roots.items.required,parentSchema:schema6.properties.trust.properties.roots.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.certificate === undefined){
const err22 = {instancePath:instancePath+"/trust/roots/" + i2,schemaPath:"#/properties/trust/properties/roots/items/required",keyword:"required",params:{missingProperty: "certificate"},schema:schema6.properties.trust.properties.roots.items.required,parentSchema:schema6.properties.trust.properties.roots.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "certificate"))){
const err23 = {instancePath:instancePath+"/trust/roots/" + i2,schemaPath:"#/properties/trust/properties/roots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.trust.properties.roots.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/trust/roots/" + i2+"/name",schemaPath:"#/properties/trust/properties/roots/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.trust.properties.roots.items.properties.name,data:data11};
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
const err25 = {instancePath:instancePath+"/trust/roots/" + i2+"/name",schemaPath:"#/properties/trust/properties/roots/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.trust.properties.roots.items.properties.name.type,parentSchema:schema6.properties.trust.properties.roots.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.certificate !== undefined){
let data12 = data10.certificate;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err26 = {instancePath:instancePath+"/trust/roots/" + i2+"/certificate",schemaPath:"#/properties/trust/properties/roots/items/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.trust.properties.roots.items.properties.certificate,data:data12};
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
const err27 = {instancePath:instancePath+"/trust/roots/" + i2+"/certificate",schemaPath:"#/properties/trust/properties/roots/items/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema6.properties.trust.properties.roots.items.properties.certificate.type,parentSchema:schema6.properties.trust.properties.roots.items.properties.certificate,data:data12};
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
const err28 = {instancePath:instancePath+"/trust/roots/" + i2,schemaPath:"#/properties/trust/properties/roots/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.trust.properties.roots.items.type,parentSchema:schema6.properties.trust.properties.roots.items,data:data10};
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
const err29 = {instancePath:instancePath+"/trust/roots",schemaPath:"#/properties/trust/properties/roots/type",keyword:"type",params:{type: "array"},schema:schema6.properties.trust.properties.roots.type,parentSchema:schema6.properties.trust.properties.roots,data:data9};
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
const err30 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},schema:schema6.properties.trust.type,parentSchema:schema6.properties.trust,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.tls !== undefined){
let data13 = data.tls;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sslMode === undefined){
const err31 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "sslMode"},schema:schema6.properties.tls.required,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.clientAuthMode === undefined){
const err32 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "clientAuthMode"},schema:schema6.properties.tls.required,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.issuerRef === undefined){
const err33 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "issuerRef"},schema:schema6.properties.tls.required,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.certificates === undefined){
const err34 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "certificates"},schema:schema6.properties.tls.required,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data13){
if(!((((((key3 === "ownIssuers") || (key3 === "sslMode")) || (key3 === "clientAuthMode")) || (key3 === "issuerRef")) || (key3 === "root")) || (key3 === "certificates"))){
const err35 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.ownIssuers !== undefined){
let data14 = data13.ownIssuers;
if(true !== data14){
const err36 = {instancePath:instancePath+"/tls/ownIssuers",schemaPath:"#/properties/tls/properties/ownIssuers/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema6.properties.tls.properties.ownIssuers,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.sslMode !== undefined){
let data15 = data13.sslMode;
if(!((((((data15 === "disable") || (data15 === "allow")) || (data15 === "prefer")) || (data15 === "require")) || (data15 === "verify-ca")) || (data15 === "verify-full"))){
const err37 = {instancePath:instancePath+"/tls/sslMode",schemaPath:"#/properties/tls/properties/sslMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.sslMode.enum},schema:schema6.properties.tls.properties.sslMode.enum,parentSchema:schema6.properties.tls.properties.sslMode,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.clientAuthMode !== undefined){
let data16 = data13.clientAuthMode;
if(!(((data16 === "md5") || (data16 === "scram")) || (data16 === "cert"))){
const err38 = {instancePath:instancePath+"/tls/clientAuthMode",schemaPath:"#/properties/tls/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.clientAuthMode.enum},schema:schema6.properties.tls.properties.clientAuthMode.enum,parentSchema:schema6.properties.tls.properties.clientAuthMode,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.issuerRef !== undefined){
if(!(validate22(data13.issuerRef, {instancePath:instancePath+"/tls/issuerRef",parentData:data13,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data13.root !== undefined){
let data18 = data13.root;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err39 = {instancePath:instancePath+"/tls/root",schemaPath:"#/properties/tls/properties/root/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.root,data:data18};
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
const err40 = {instancePath:instancePath+"/tls/root",schemaPath:"#/properties/tls/properties/root/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.root.type,parentSchema:schema6.properties.tls.properties.root,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.certificates !== undefined){
let data19 = data13.certificates;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i3=0; i3<len2; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.alias === undefined){
const err41 = {instancePath:instancePath+"/tls/certificates/" + i3,schemaPath:"#/properties/tls/properties/certificates/items/required",keyword:"required",params:{missingProperty: "alias"},schema:schema6.properties.tls.properties.certificates.items.required,parentSchema:schema6.properties.tls.properties.certificates.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data20){
if(!(func2.call(schema6.properties.tls.properties.certificates.items.properties, key4))){
const err42 = {instancePath:instancePath+"/tls/certificates/" + i3,schemaPath:"#/properties/tls/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.alias !== undefined){
let data21 = data20.alias;
if(!(((data21 === "server") || (data21 === "client")) || (data21 === "metrics-exporter"))){
const err43 = {instancePath:instancePath+"/tls/certificates/" + i3+"/alias",schemaPath:"#/properties/tls/properties/certificates/items/properties/alias/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.certificates.items.properties.alias.enum},schema:schema6.properties.tls.properties.certificates.items.properties.alias.enum,parentSchema:schema6.properties.tls.properties.certificates.items.properties.alias,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.issuerRef !== undefined){
if(!(validate22(data20.issuerRef, {instancePath:instancePath+"/tls/certificates/" + i3+"/issuerRef",parentData:data20,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data20.secretName !== undefined){
let data23 = data20.secretName;
if(typeof data23 === "string"){
if(func3(data23) > 253){
const err44 = {instancePath:instancePath+"/tls/certificates/" + i3+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern3.test(data23)){
const err45 = {instancePath:instancePath+"/tls/certificates/" + i3+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/tls/certificates/" + i3+"/secretName",schemaPath:"#/properties/tls/properties/certificates/items/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.secretName.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.secretName,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.subject !== undefined){
let data24 = data20.subject;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!((((((((key5 === "organizations") || (key5 === "organizationalUnits")) || (key5 === "countries")) || (key5 === "localities")) || (key5 === "provinces")) || (key5 === "streetAddresses")) || (key5 === "postalCodes")) || (key5 === "serialNumber"))){
const err47 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.organizations !== undefined){
let data25 = data24.organizations;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i4=0; i4<len3; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err48 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizations/" + i4,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data26};
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
const err49 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizations/" + i4,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizations",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizations,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.organizationalUnits !== undefined){
let data27 = data24.organizationalUnits;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i5=0; i5<len4; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err51 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizationalUnits/" + i5,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data28};
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
const err52 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizationalUnits/" + i5,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data28};
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
const err53 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/organizationalUnits",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.countries !== undefined){
let data29 = data24.countries;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i6=0; i6<len5; i6++){
let data30 = data29[i6];
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err54 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/countries/" + i6,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/countries/" + i6,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data30};
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
const err56 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/countries",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.countries,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.localities !== undefined){
let data31 = data24.localities;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i7=0; i7<len6; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err57 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/localities/" + i7,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data32};
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
const err58 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/localities/" + i7,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data32};
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
const err59 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/localities",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/localities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.localities,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.provinces !== undefined){
let data33 = data24.provinces;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i8=0; i8<len7; i8++){
let data34 = data33[i8];
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err60 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/provinces/" + i8,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data34};
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
const err61 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/provinces/" + i8,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data34};
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
const err62 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/provinces",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/provinces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.provinces,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.streetAddresses !== undefined){
let data35 = data24.streetAddresses;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i9=0; i9<len8; i9++){
let data36 = data35[i9];
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err63 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/streetAddresses/" + i9,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data36};
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
const err64 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/streetAddresses/" + i9,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data36};
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
const err65 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/streetAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.postalCodes !== undefined){
let data37 = data24.postalCodes;
if(Array.isArray(data37)){
const len9 = data37.length;
for(let i10=0; i10<len9; i10++){
let data38 = data37[i10];
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err66 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/postalCodes/" + i10,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data38};
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
const err67 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/postalCodes/" + i10,schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/postalCodes",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.serialNumber !== undefined){
let data39 = data24.serialNumber;
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err69 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/serialNumber",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data39};
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
const err70 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject/serialNumber",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data39};
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
const err71 = {instancePath:instancePath+"/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/tls/properties/certificates/items/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.properties.subject.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.subject,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.duration !== undefined){
let data40 = data20.duration;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err72 = {instancePath:instancePath+"/tls/certificates/" + i3+"/duration",schemaPath:"#/properties/tls/properties/certificates/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$"},schema:"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.duration,data:data40};
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
const err73 = {instancePath:instancePath+"/tls/certificates/" + i3+"/duration",schemaPath:"#/properties/tls/properties/certificates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.duration.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.duration,data:data40};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.renewBefore !== undefined){
let data41 = data20.renewBefore;
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err74 = {instancePath:instancePath+"/tls/certificates/" + i3+"/renewBefore",schemaPath:"#/properties/tls/properties/certificates/items/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$"},schema:"^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.renewBefore,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/tls/certificates/" + i3+"/renewBefore",schemaPath:"#/properties/tls/properties/certificates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.renewBefore.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.renewBefore,data:data41};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.dnsNames !== undefined){
let data42 = data20.dnsNames;
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i11=0; i11<len10; i11++){
let data43 = data42[i11];
if(typeof data43 === "string"){
if(func3(data43) > 253){
const err76 = {instancePath:instancePath+"/tls/certificates/" + i3+"/dnsNames/" + i11,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern7.test(data43)){
const err77 = {instancePath:instancePath+"/tls/certificates/" + i3+"/dnsNames/" + i11,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$"},schema:"^(\\*\\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data43};
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
const err78 = {instancePath:instancePath+"/tls/certificates/" + i3+"/dnsNames/" + i11,schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/tls/certificates/" + i3+"/dnsNames",schemaPath:"#/properties/tls/properties/certificates/items/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.dnsNames.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.dnsNames,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.ipAddresses !== undefined){
let data44 = data20.ipAddresses;
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i12=0; i12<len11; i12++){
let data45 = data44[i12];
if(typeof data45 === "string"){
if(!(formats0.test(data45))){
const err80 = {instancePath:instancePath+"/tls/certificates/" + i3+"/ipAddresses/" + i12,schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/items/format",keyword:"format",params:{format: "ip"},schema:"ip",parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data45};
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
const err81 = {instancePath:instancePath+"/tls/certificates/" + i3+"/ipAddresses/" + i12,schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data45};
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
const err82 = {instancePath:instancePath+"/tls/certificates/" + i3+"/ipAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/ipAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.ipAddresses,data:data44};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.uris !== undefined){
let data46 = data20.uris;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i13=0; i13<len12; i13++){
let data47 = data46[i13];
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err83 = {instancePath:instancePath+"/tls/certificates/" + i3+"/uris/" + i13,schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris.items,data:data47};
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
const err84 = {instancePath:instancePath+"/tls/certificates/" + i3+"/uris/" + i13,schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.uris.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris.items,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/tls/certificates/" + i3+"/uris",schemaPath:"#/properties/tls/properties/certificates/items/properties/uris/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.uris.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.uris,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data20.emailAddresses !== undefined){
let data48 = data20.emailAddresses;
if(Array.isArray(data48)){
const len13 = data48.length;
for(let i14=0; i14<len13; i14++){
let data49 = data48[i14];
if(typeof data49 === "string"){
if(!pattern8.test(data49)){
const err86 = {instancePath:instancePath+"/tls/certificates/" + i3+"/emailAddresses/" + i14,schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"},schema:"^[^@\\s<>(),;:\"\\\\[\\]]+@[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data49};
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
const err87 = {instancePath:instancePath+"/tls/certificates/" + i3+"/emailAddresses/" + i14,schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data49};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/tls/certificates/" + i3+"/emailAddresses",schemaPath:"#/properties/tls/properties/certificates/items/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.emailAddresses,data:data48};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data20.privateKey !== undefined){
let data50 = data20.privateKey;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key6 in data50){
if(!(key6 === "encoding")){
const err89 = {instancePath:instancePath+"/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data50.encoding !== undefined){
let data51 = data50.encoding;
if(!((data51 === "PKCS1") || (data51 === "PKCS8"))){
const err90 = {instancePath:instancePath+"/tls/certificates/" + i3+"/privateKey/encoding",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum},schema:schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/tls/properties/certificates/items/properties/privateKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.properties.privateKey.type,parentSchema:schema6.properties.tls.properties.certificates.items.properties.privateKey,data:data50};
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
const err92 = {instancePath:instancePath+"/tls/certificates/" + i3,schemaPath:"#/properties/tls/properties/certificates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.properties.certificates.items.type,parentSchema:schema6.properties.tls.properties.certificates.items,data:data20};
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
const err93 = {instancePath:instancePath+"/tls/certificates",schemaPath:"#/properties/tls/properties/certificates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tls.properties.certificates.type,parentSchema:schema6.properties.tls.properties.certificates,data:data19};
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
const err94 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tls.type,parentSchema:schema6.properties.tls,data:data13};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.version !== undefined){
let data52 = data.version;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err95 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.version,data:data52};
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
const err96 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.version.type,parentSchema:schema6.properties.version,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.replicas !== undefined){
let data53 = data.replicas;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err97 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.replicas.type,parentSchema:schema6.properties.replicas,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 9 || isNaN(data53)){
const err98 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema6.properties.replicas,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err99 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.replicas,data:data53};
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
if(data.resources !== undefined){
let data54 = data.resources;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (typeof data54 !== "string")){
const err100 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema6.properties.resources.type},schema:schema6.properties.resources.type,parentSchema:schema6.properties.resources,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern9.test(data54)){
const err101 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/pattern",keyword:"pattern",params:{pattern: "^autoscaled$"},schema:"^autoscaled$",parentSchema:schema6.properties.resources,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.requests === undefined){
const err102 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/required",keyword:"required",params:{missingProperty: "requests"},schema:schema6.properties.resources.required,parentSchema:schema6.properties.resources,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data54.limits === undefined){
const err103 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/required",keyword:"required",params:{missingProperty: "limits"},schema:schema6.properties.resources.required,parentSchema:schema6.properties.resources,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key7 in data54){
if(!((((key7 === "requests") || (key7 === "limits")) || (key7 === "claims")) || (key7 === "mode"))){
const err104 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.resources,data:data54};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data54.requests !== undefined){
let data55 = data54.requests;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.cpu === undefined){
const err105 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema6.properties.resources.properties.requests.required,parentSchema:schema6.properties.resources.properties.requests,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data55.memory === undefined){
const err106 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/required",keyword:"required",params:{missingProperty: "memory"},schema:schema6.properties.resources.properties.requests.required,parentSchema:schema6.properties.resources.properties.requests,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key8 in data55){
const _errs111 = errors;
if(typeof key8 === "string"){
if(!pattern10.test(key8)){
const err107 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.resources.properties.requests.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var valid37 = _errs111 === errors;
if(!valid37){
const err108 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema6.properties.resources.properties.requests.propertyNames,parentSchema:schema6.properties.resources.properties.requests,data:data55};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
for(const key9 in data55){
let data56 = data55[key9];
if(typeof data56 === "string"){
if(!pattern11.test(data56)){
const err109 = {instancePath:instancePath+"/resources/requests/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.resources.properties.requests.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/resources/requests/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/requests/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.resources.properties.requests.additionalProperties.type,parentSchema:schema6.properties.resources.properties.requests.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/resources/requests",schemaPath:"#/properties/resources/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema6.properties.resources.properties.requests.type,parentSchema:schema6.properties.resources.properties.requests,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data54.limits !== undefined){
let data57 = data54.limits;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.memory === undefined){
const err112 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/required",keyword:"required",params:{missingProperty: "memory"},schema:schema6.properties.resources.properties.limits.required,parentSchema:schema6.properties.resources.properties.limits,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key10 in data57){
const _errs117 = errors;
if(typeof key10 === "string"){
if(!pattern10.test(key10)){
const err113 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$"},schema:"^(cpu|memory|ephemeral-storage|hugepages-.+|[^/]+/[^/]+)$",parentSchema:schema6.properties.resources.properties.limits.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid39 = _errs117 === errors;
if(!valid39){
const err114 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema6.properties.resources.properties.limits.propertyNames,parentSchema:schema6.properties.resources.properties.limits,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
for(const key11 in data57){
let data58 = data57[key11];
if(typeof data58 === "string"){
if(!pattern11.test(data58)){
const err115 = {instancePath:instancePath+"/resources/limits/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$"},schema:"^[0-9]+(\\.[0-9]+)?([mkMGTPE]|[KMGTPE]i|[eE][0-9]+)?$",parentSchema:schema6.properties.resources.properties.limits.additionalProperties,data:data58};
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
const err116 = {instancePath:instancePath+"/resources/limits/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/limits/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.resources.properties.limits.additionalProperties.type,parentSchema:schema6.properties.resources.properties.limits.additionalProperties,data:data58};
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
const err117 = {instancePath:instancePath+"/resources/limits",schemaPath:"#/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema6.properties.resources.properties.limits.type,parentSchema:schema6.properties.resources.properties.limits,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data54.claims !== undefined){
let data59 = data54.claims;
if(!(Array.isArray(data59))){
const err118 = {instancePath:instancePath+"/resources/claims",schemaPath:"#/properties/resources/properties/claims/type",keyword:"type",params:{type: "array"},schema:schema6.properties.resources.properties.claims.type,parentSchema:schema6.properties.resources.properties.claims,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data54.mode !== undefined){
let data60 = data54.mode;
if(!(data60 === "InPlace")){
const err119 = {instancePath:instancePath+"/resources/mode",schemaPath:"#/properties/resources/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.resources.properties.mode.enum},schema:schema6.properties.resources.properties.mode.enum,parentSchema:schema6.properties.resources.properties.mode,data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data.auth !== undefined){
let data61 = data.auth;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key12 in data61){
if(!((((key12 === "apiGroup") || (key12 === "kind")) || (key12 === "name")) || (key12 === "externallyManaged"))){
const err120 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.auth,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data61.apiGroup !== undefined){
let data62 = data61.apiGroup;
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err121 = {instancePath:instancePath+"/auth/apiGroup",schemaPath:"#/properties/auth/properties/apiGroup/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.auth.properties.apiGroup,data:data62};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/auth/apiGroup",schemaPath:"#/properties/auth/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.auth.properties.apiGroup.type,parentSchema:schema6.properties.auth.properties.apiGroup,data:data62};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data61.kind !== undefined){
let data63 = data61.kind;
if(typeof data63 === "string"){
if(func3(data63) < 1){
const err123 = {instancePath:instancePath+"/auth/kind",schemaPath:"#/properties/auth/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.auth.properties.kind,data:data63};
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
const err124 = {instancePath:instancePath+"/auth/kind",schemaPath:"#/properties/auth/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.auth.properties.kind.type,parentSchema:schema6.properties.auth.properties.kind,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data61.name !== undefined){
let data64 = data61.name;
if(typeof data64 === "string"){
if(func3(data64) < 1){
const err125 = {instancePath:instancePath+"/auth/name",schemaPath:"#/properties/auth/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.auth.properties.name,data:data64};
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
const err126 = {instancePath:instancePath+"/auth/name",schemaPath:"#/properties/auth/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.auth.properties.name.type,parentSchema:schema6.properties.auth.properties.name,data:data64};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data61.externallyManaged !== undefined){
let data65 = data61.externallyManaged;
if(typeof data65 !== "boolean"){
const err127 = {instancePath:instancePath+"/auth/externallyManaged",schemaPath:"#/properties/auth/properties/externallyManaged/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.auth.properties.externallyManaged.type,parentSchema:schema6.properties.auth.properties.externallyManaged,data:data65};
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
const err128 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},schema:schema6.properties.auth.type,parentSchema:schema6.properties.auth,data:data61};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.configuration !== undefined){
let data66 = data.configuration;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.secretName !== undefined){
let data67 = data66.secretName;
if(typeof data67 !== "string"){
const err129 = {instancePath:instancePath+"/configuration/secretName",schemaPath:"#/properties/configuration/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.configuration.properties.secretName.type,parentSchema:schema6.properties.configuration.properties.secretName,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data66.inline !== undefined){
let data68 = data66.inline;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key13 in data68){
let data69 = data68[key13];
if(typeof data69 !== "string"){
const err130 = {instancePath:instancePath+"/configuration/inline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/properties/inline/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.configuration.properties.inline.additionalProperties.type,parentSchema:schema6.properties.configuration.properties.inline.additionalProperties,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/configuration/inline",schemaPath:"#/properties/configuration/properties/inline/type",keyword:"type",params:{type: "object"},schema:schema6.properties.configuration.properties.inline.type,parentSchema:schema6.properties.configuration.properties.inline,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data66.backends !== undefined){
let data70 = data66.backends;
if(Array.isArray(data70)){
const len14 = data70.length;
for(let i15=0; i15<len14; i15++){
let data71 = data70[i15];
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err132 = {instancePath:instancePath+"/configuration/backends/" + i15,schemaPath:"#/properties/configuration/properties/backends/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.configuration.properties.backends.items.type,parentSchema:schema6.properties.configuration.properties.backends.items,data:data71};
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
const err133 = {instancePath:instancePath+"/configuration/backends",schemaPath:"#/properties/configuration/properties/backends/type",keyword:"type",params:{type: "array"},schema:schema6.properties.configuration.properties.backends.type,parentSchema:schema6.properties.configuration.properties.backends,data:data70};
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
const err134 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "object"},schema:schema6.properties.configuration.type,parentSchema:schema6.properties.configuration,data:data66};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.template !== undefined){
let data72 = data.template;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key14 in data72){
if(!(((key14 === "postgresRef") || (key14 === "podTemplate")) || (key14 === "monitor"))){
const err135 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.template,data:data72};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data72.postgresRef !== undefined){
let data73 = data72.postgresRef;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err136 = {instancePath:instancePath+"/template/postgresRef",schemaPath:"#/properties/template/properties/postgresRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.template.properties.postgresRef.type,parentSchema:schema6.properties.template.properties.postgresRef,data:data73};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data72.podTemplate !== undefined){
let data74 = data72.podTemplate;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err137 = {instancePath:instancePath+"/template/podTemplate",schemaPath:"#/properties/template/properties/podTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.template.properties.podTemplate.type,parentSchema:schema6.properties.template.properties.podTemplate,data:data74};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data72.monitor !== undefined){
let data75 = data72.monitor;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err138 = {instancePath:instancePath+"/template/monitor",schemaPath:"#/properties/template/properties/monitor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.template.properties.monitor.type,parentSchema:schema6.properties.template.properties.monitor,data:data75};
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
const err139 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.template.type,parentSchema:schema6.properties.template,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.pgpool !== undefined){
let data76 = data.pgpool;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.spec === undefined){
const err140 = {instancePath:instancePath+"/pgpool",schemaPath:"#/properties/pgpool/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.pgpool.required,parentSchema:schema6.properties.pgpool,data:data76};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key15 in data76){
if(!((((key15 === "labels") || (key15 === "annotations")) || (key15 === "clientAuthMode")) || (key15 === "spec"))){
const err141 = {instancePath:instancePath+"/pgpool",schemaPath:"#/properties/pgpool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.pgpool,data:data76};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data76.labels !== undefined){
let data77 = data76.labels;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err142 = {instancePath:instancePath+"/pgpool/labels",schemaPath:"#/properties/pgpool/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.pgpool.properties.labels.type,parentSchema:schema6.properties.pgpool.properties.labels,data:data77};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data76.annotations !== undefined){
let data78 = data76.annotations;
if(!(data78 && typeof data78 == "object" && !Array.isArray(data78))){
const err143 = {instancePath:instancePath+"/pgpool/annotations",schemaPath:"#/properties/pgpool/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.pgpool.properties.annotations.type,parentSchema:schema6.properties.pgpool.properties.annotations,data:data78};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data76.clientAuthMode !== undefined){
let data79 = data76.clientAuthMode;
if(!((data79 === "md5") || (data79 === "scram"))){
const err144 = {instancePath:instancePath+"/pgpool/clientAuthMode",schemaPath:"#/properties/pgpool/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.pgpool.properties.clientAuthMode.enum},schema:schema6.properties.pgpool.properties.clientAuthMode.enum,parentSchema:schema6.properties.pgpool.properties.clientAuthMode,data:data79};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data76.spec !== undefined){
let data80 = data76.spec;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err145 = {instancePath:instancePath+"/pgpool/spec",schemaPath:"#/properties/pgpool/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.pgpool.properties.spec.type,parentSchema:schema6.properties.pgpool.properties.spec,data:data80};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/pgpool",schemaPath:"#/properties/pgpool/type",keyword:"type",params:{type: "object"},schema:schema6.properties.pgpool.type,parentSchema:schema6.properties.pgpool,data:data76};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

