// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"ca":{"type":"object","properties":{"secretName":{"type":"string"},"crlDistributionPoints":{"type":"array","items":{"type":"string"}},"issuingCertificateURLs":{"type":"array","items":{"type":"string"}},"ocspServers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["secretName"]},"selfSigned":{"type":"object","properties":{"crlDistributionPoints":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"vault":{"type":"object","properties":{"server":{"type":"string"},"path":{"type":"string"},"namespace":{"type":"string"},"serverName":{"type":"string"},"caBundle":{"format":"byte","type":"string"},"caBundleSecretRef":{"$ref":"#/$defs/part0"},"clientCertSecretRef":{"$ref":"#/$defs/part0"},"clientKeySecretRef":{"$ref":"#/$defs/part0"},"auth":{"type":"object","properties":{"tokenSecretRef":{"$ref":"#/$defs/part0"},"appRole":{"type":"object","properties":{"path":{"type":"string"},"roleId":{"type":"string"},"secretRef":{"$ref":"#/$defs/part0"}},"additionalProperties":false,"required":["path","roleId","secretRef"]},"clientCertificate":{"type":"object","properties":{"mountPath":{"type":"string"},"name":{"type":"string"},"secretName":{"type":"string"}},"additionalProperties":false},"kubernetes":{"type":"object","properties":{"role":{"type":"string"},"mountPath":{"type":"string"},"secretRef":{"$ref":"#/$defs/part0"},"serviceAccountRef":{"type":"object","properties":{"name":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["name"]}},"additionalProperties":false,"required":["role"]}},"additionalProperties":false}},"additionalProperties":false,"required":["auth","path","server"]},"acme":{"type":"object","properties":{"server":{"type":"string"},"email":{"type":"string"},"privateKeySecretRef":{"$ref":"#/$defs/part0"},"preferredChain":{"maxLength":64,"type":"string"},"profile":{"type":"string"},"caBundle":{"format":"byte","type":"string"},"skipTLSVerify":{"type":"boolean"},"disableAccountKeyGeneration":{"type":"boolean"},"enableDurationFeature":{"type":"boolean"},"externalAccountBinding":{"type":"object","properties":{"keyID":{"type":"string"},"keySecretRef":{"$ref":"#/$defs/part0"},"keyAlgorithm":{"enum":["HS256","HS384","HS512"],"type":"string"}},"additionalProperties":false,"required":["keyID","keySecretRef"]},"solvers":{"type":"array","items":{"type":"object","properties":{"selector":{"type":"object","properties":{"dnsNames":{"type":"array","items":{"type":"string"}},"dnsZones":{"type":"array","items":{"type":"string"}},"matchLabels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"http01":{"type":"object","properties":{"ingress":{"type":"object","properties":{"ingressClassName":{"type":"string"},"class":{"type":"string"},"name":{"type":"string"},"serviceType":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"dns01":{"type":"object","properties":{},"additionalProperties":true}},"additionalProperties":false}}},"additionalProperties":false,"required":["privateKeySecretRef","server"]}},"additionalProperties":false},"status":{"type":"object","properties":{"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"status":{"enum":["True","False","Unknown"],"type":"string"},"reason":{"type":"string"},"message":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["status","type"]}},"acme":{"type":"object","properties":{"uri":{"type":"string"},"lastRegisteredEmail":{"type":"string"},"lastPrivateKeyHash":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"name":{"type":"string"},"key":{"type":"string"}},"additionalProperties":false,"required":["name"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$", "u");
const pattern2 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const schema7 = {"type":"string","format":"date-time"};
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false};
const schema9 = {"type":"object"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "fieldsType")) || (key0 === "fieldsV1")) || (key0 === "manager")) || (key0 === "operation")) || (key0 === "subresource")) || (key0 === "time"))){
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
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema8.properties.apiVersion.type,parentSchema:schema8.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldsType !== undefined){
let data1 = data.fieldsType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/fieldsType",schemaPath:"#/properties/fieldsType/type",keyword:"type",params:{type: "string"},schema:schema8.properties.fieldsType.type,parentSchema:schema8.properties.fieldsType,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fieldsV1 !== undefined){
if(!(validate26(data.fieldsV1, {instancePath:instancePath+"/fieldsV1",parentData:data,parentDataProperty:"fieldsV1",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.manager !== undefined){
let data3 = data.manager;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"},schema:schema8.properties.manager.type,parentSchema:schema8.properties.manager,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operation.type,parentSchema:schema8.properties.operation,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subresource !== undefined){
let data5 = data.subresource;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/subresource",schemaPath:"#/properties/subresource/type",keyword:"type",params:{type: "string"},schema:schema8.properties.subresource.type,parentSchema:schema8.properties.subresource,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate22(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.uid === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "blockOwnerDeletion")) || (key0 === "controller")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "uid"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema10.properties.apiVersion.type,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.blockOwnerDeletion !== undefined){
let data1 = data.blockOwnerDeletion;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/blockOwnerDeletion",schemaPath:"#/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.blockOwnerDeletion.type,parentSchema:schema10.properties.blockOwnerDeletion,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.controller !== undefined){
let data2 = data.controller;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.controller.type,parentSchema:schema10.properties.controller,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema10.properties.kind.type,parentSchema:schema10.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema10.properties.name.type,parentSchema:schema10.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.uid !== undefined){
let data5 = data.uid;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema10.properties.uid.type,parentSchema:schema10.properties.uid,data:data5};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"name":{"type":"string"},"key":{"type":"string"}},"additionalProperties":false,"required":["name"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "key"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.key.type,parentSchema:schema11.properties.key,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const formats2 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
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
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.metadata.required,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema6.properties.metadata.properties, key1))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs11 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 317){
const err9 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(key2)){
const err10 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.metadata.properties.annotations.propertyNames,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.annotations.additionalProperties,data:data4};
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
const err13 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(!(validate22(data2.creationTimestamp, {instancePath:instancePath+"/metadata/creationTimestamp",parentData:data2,parentDataProperty:"creationTimestamp",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.deletionGracePeriodSeconds.type,parentSchema:schema6.properties.metadata.properties.deletionGracePeriodSeconds,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(!(validate22(data2.deletionTimestamp, {instancePath:instancePath+"/metadata/deletionTimestamp",parentData:data2,parentDataProperty:"deletionTimestamp",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.finalizers.items.type,parentSchema:schema6.properties.metadata.properties.finalizers.items,data:data9};
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
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.finalizers.type,parentSchema:schema6.properties.metadata.properties.finalizers,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
let data10 = data2.generateName;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.generateName.type,parentSchema:schema6.properties.metadata.properties.generateName,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.generation.type,parentSchema:schema6.properties.metadata.properties.generation,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs29 = errors;
if(typeof key4 === "string"){
if(func3(key4) > 317){
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(key4)){
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err21 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.metadata.properties.labels.propertyNames,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(typeof data13 === "string"){
if(func3(data13) > 63){
const err22 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern2.test(data13)){
const err23 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.labels.type,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data14[i1], {instancePath:instancePath+"/metadata/managedFields/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.managedFields.type,parentSchema:schema6.properties.metadata.properties.managedFields,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.name !== undefined){
let data16 = data2.name;
if(typeof data16 === "string"){
if(func3(data16) > 253){
const err27 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data16)){
const err28 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.name.type,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data17 = data2.namespace;
if(typeof data17 === "string"){
if(func3(data17) > 63){
const err30 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern4.test(data17)){
const err31 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
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
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data18 = data2.ownerReferences;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data18[i2], {instancePath:instancePath+"/metadata/ownerReferences/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.ownerReferences.type,parentSchema:schema6.properties.metadata.properties.ownerReferences,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
let data20 = data2.resourceVersion;
if(typeof data20 !== "string"){
const err34 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.resourceVersion.type,parentSchema:schema6.properties.metadata.properties.resourceVersion,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.selfLink !== undefined){
let data21 = data2.selfLink;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.selfLink.type,parentSchema:schema6.properties.metadata.properties.selfLink,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.uid !== undefined){
let data22 = data2.uid;
if(typeof data22 !== "string"){
const err36 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.uid.type,parentSchema:schema6.properties.metadata.properties.uid,data:data22};
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
const err37 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.spec !== undefined){
let data23 = data.spec;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((((key6 === "ca") || (key6 === "selfSigned")) || (key6 === "vault")) || (key6 === "acme"))){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.ca !== undefined){
let data24 = data23.ca;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.secretName === undefined){
const err39 = {instancePath:instancePath+"/spec/ca",schemaPath:"#/properties/spec/properties/ca/required",keyword:"required",params:{missingProperty: "secretName"},schema:schema6.properties.spec.properties.ca.required,parentSchema:schema6.properties.spec.properties.ca,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key7 in data24){
if(!((((key7 === "secretName") || (key7 === "crlDistributionPoints")) || (key7 === "issuingCertificateURLs")) || (key7 === "ocspServers"))){
const err40 = {instancePath:instancePath+"/spec/ca",schemaPath:"#/properties/spec/properties/ca/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.ca,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.secretName !== undefined){
let data25 = data24.secretName;
if(typeof data25 !== "string"){
const err41 = {instancePath:instancePath+"/spec/ca/secretName",schemaPath:"#/properties/spec/properties/ca/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ca.properties.secretName.type,parentSchema:schema6.properties.spec.properties.ca.properties.secretName,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.crlDistributionPoints !== undefined){
let data26 = data24.crlDistributionPoints;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 !== "string"){
const err42 = {instancePath:instancePath+"/spec/ca/crlDistributionPoints/" + i3,schemaPath:"#/properties/spec/properties/ca/properties/crlDistributionPoints/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ca.properties.crlDistributionPoints.items.type,parentSchema:schema6.properties.spec.properties.ca.properties.crlDistributionPoints.items,data:data27};
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
const err43 = {instancePath:instancePath+"/spec/ca/crlDistributionPoints",schemaPath:"#/properties/spec/properties/ca/properties/crlDistributionPoints/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ca.properties.crlDistributionPoints.type,parentSchema:schema6.properties.spec.properties.ca.properties.crlDistributionPoints,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.issuingCertificateURLs !== undefined){
let data28 = data24.issuingCertificateURLs;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 !== "string"){
const err44 = {instancePath:instancePath+"/spec/ca/issuingCertificateURLs/" + i4,schemaPath:"#/properties/spec/properties/ca/properties/issuingCertificateURLs/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ca.properties.issuingCertificateURLs.items.type,parentSchema:schema6.properties.spec.properties.ca.properties.issuingCertificateURLs.items,data:data29};
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
const err45 = {instancePath:instancePath+"/spec/ca/issuingCertificateURLs",schemaPath:"#/properties/spec/properties/ca/properties/issuingCertificateURLs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ca.properties.issuingCertificateURLs.type,parentSchema:schema6.properties.spec.properties.ca.properties.issuingCertificateURLs,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.ocspServers !== undefined){
let data30 = data24.ocspServers;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(typeof data31 !== "string"){
const err46 = {instancePath:instancePath+"/spec/ca/ocspServers/" + i5,schemaPath:"#/properties/spec/properties/ca/properties/ocspServers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ca.properties.ocspServers.items.type,parentSchema:schema6.properties.spec.properties.ca.properties.ocspServers.items,data:data31};
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
const err47 = {instancePath:instancePath+"/spec/ca/ocspServers",schemaPath:"#/properties/spec/properties/ca/properties/ocspServers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ca.properties.ocspServers.type,parentSchema:schema6.properties.spec.properties.ca.properties.ocspServers,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/spec/ca",schemaPath:"#/properties/spec/properties/ca/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ca.type,parentSchema:schema6.properties.spec.properties.ca,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.selfSigned !== undefined){
let data32 = data23.selfSigned;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!(key8 === "crlDistributionPoints")){
const err49 = {instancePath:instancePath+"/spec/selfSigned",schemaPath:"#/properties/spec/properties/selfSigned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.selfSigned,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data32.crlDistributionPoints !== undefined){
let data33 = data32.crlDistributionPoints;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(typeof data34 !== "string"){
const err50 = {instancePath:instancePath+"/spec/selfSigned/crlDistributionPoints/" + i6,schemaPath:"#/properties/spec/properties/selfSigned/properties/crlDistributionPoints/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.selfSigned.properties.crlDistributionPoints.items.type,parentSchema:schema6.properties.spec.properties.selfSigned.properties.crlDistributionPoints.items,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/spec/selfSigned/crlDistributionPoints",schemaPath:"#/properties/spec/properties/selfSigned/properties/crlDistributionPoints/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.selfSigned.properties.crlDistributionPoints.type,parentSchema:schema6.properties.spec.properties.selfSigned.properties.crlDistributionPoints,data:data33};
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
const err52 = {instancePath:instancePath+"/spec/selfSigned",schemaPath:"#/properties/spec/properties/selfSigned/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.selfSigned.type,parentSchema:schema6.properties.spec.properties.selfSigned,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.vault !== undefined){
let data35 = data23.vault;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.auth === undefined){
const err53 = {instancePath:instancePath+"/spec/vault",schemaPath:"#/properties/spec/properties/vault/required",keyword:"required",params:{missingProperty: "auth"},schema:schema6.properties.spec.properties.vault.required,parentSchema:schema6.properties.spec.properties.vault,data:data35};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data35.path === undefined){
const err54 = {instancePath:instancePath+"/spec/vault",schemaPath:"#/properties/spec/properties/vault/required",keyword:"required",params:{missingProperty: "path"},schema:schema6.properties.spec.properties.vault.required,parentSchema:schema6.properties.spec.properties.vault,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data35.server === undefined){
const err55 = {instancePath:instancePath+"/spec/vault",schemaPath:"#/properties/spec/properties/vault/required",keyword:"required",params:{missingProperty: "server"},schema:schema6.properties.spec.properties.vault.required,parentSchema:schema6.properties.spec.properties.vault,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key9 in data35){
if(!(func2.call(schema6.properties.spec.properties.vault.properties, key9))){
const err56 = {instancePath:instancePath+"/spec/vault",schemaPath:"#/properties/spec/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.vault,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.server !== undefined){
let data36 = data35.server;
if(typeof data36 !== "string"){
const err57 = {instancePath:instancePath+"/spec/vault/server",schemaPath:"#/properties/spec/properties/vault/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.server.type,parentSchema:schema6.properties.spec.properties.vault.properties.server,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.path !== undefined){
let data37 = data35.path;
if(typeof data37 !== "string"){
const err58 = {instancePath:instancePath+"/spec/vault/path",schemaPath:"#/properties/spec/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.path.type,parentSchema:schema6.properties.spec.properties.vault.properties.path,data:data37};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.namespace !== undefined){
let data38 = data35.namespace;
if(typeof data38 !== "string"){
const err59 = {instancePath:instancePath+"/spec/vault/namespace",schemaPath:"#/properties/spec/properties/vault/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.namespace.type,parentSchema:schema6.properties.spec.properties.vault.properties.namespace,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.serverName !== undefined){
let data39 = data35.serverName;
if(typeof data39 !== "string"){
const err60 = {instancePath:instancePath+"/spec/vault/serverName",schemaPath:"#/properties/spec/properties/vault/properties/serverName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.serverName.type,parentSchema:schema6.properties.spec.properties.vault.properties.serverName,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data35.caBundle !== undefined){
let data40 = data35.caBundle;
if(typeof data40 === "string"){
if(!(formats2.test(data40))){
const err61 = {instancePath:instancePath+"/spec/vault/caBundle",schemaPath:"#/properties/spec/properties/vault/properties/caBundle/format",keyword:"format",params:{format: "byte"},schema:"byte",parentSchema:schema6.properties.spec.properties.vault.properties.caBundle,data:data40};
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
const err62 = {instancePath:instancePath+"/spec/vault/caBundle",schemaPath:"#/properties/spec/properties/vault/properties/caBundle/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.caBundle.type,parentSchema:schema6.properties.spec.properties.vault.properties.caBundle,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.caBundleSecretRef !== undefined){
if(!(validate32(data35.caBundleSecretRef, {instancePath:instancePath+"/spec/vault/caBundleSecretRef",parentData:data35,parentDataProperty:"caBundleSecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data35.clientCertSecretRef !== undefined){
if(!(validate32(data35.clientCertSecretRef, {instancePath:instancePath+"/spec/vault/clientCertSecretRef",parentData:data35,parentDataProperty:"clientCertSecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data35.clientKeySecretRef !== undefined){
if(!(validate32(data35.clientKeySecretRef, {instancePath:instancePath+"/spec/vault/clientKeySecretRef",parentData:data35,parentDataProperty:"clientKeySecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data35.auth !== undefined){
let data44 = data35.auth;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key10 in data44){
if(!((((key10 === "tokenSecretRef") || (key10 === "appRole")) || (key10 === "clientCertificate")) || (key10 === "kubernetes"))){
const err63 = {instancePath:instancePath+"/spec/vault/auth",schemaPath:"#/properties/spec/properties/vault/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.vault.properties.auth,data:data44};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data44.tokenSecretRef !== undefined){
if(!(validate32(data44.tokenSecretRef, {instancePath:instancePath+"/spec/vault/auth/tokenSecretRef",parentData:data44,parentDataProperty:"tokenSecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data44.appRole !== undefined){
let data46 = data44.appRole;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.path === undefined){
const err64 = {instancePath:instancePath+"/spec/vault/auth/appRole",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/required",keyword:"required",params:{missingProperty: "path"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.required,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole,data:data46};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data46.roleId === undefined){
const err65 = {instancePath:instancePath+"/spec/vault/auth/appRole",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/required",keyword:"required",params:{missingProperty: "roleId"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.required,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole,data:data46};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data46.secretRef === undefined){
const err66 = {instancePath:instancePath+"/spec/vault/auth/appRole",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/required",keyword:"required",params:{missingProperty: "secretRef"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.required,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole,data:data46};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key11 in data46){
if(!(((key11 === "path") || (key11 === "roleId")) || (key11 === "secretRef"))){
const err67 = {instancePath:instancePath+"/spec/vault/auth/appRole",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole,data:data46};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 !== "string"){
const err68 = {instancePath:instancePath+"/spec/vault/auth/appRole/path",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.properties.path.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.properties.path,data:data47};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data46.roleId !== undefined){
let data48 = data46.roleId;
if(typeof data48 !== "string"){
const err69 = {instancePath:instancePath+"/spec/vault/auth/appRole/roleId",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/properties/roleId/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.properties.roleId.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.properties.roleId,data:data48};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data46.secretRef !== undefined){
if(!(validate32(data46.secretRef, {instancePath:instancePath+"/spec/vault/auth/appRole/secretRef",parentData:data46,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec/vault/auth/appRole",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/appRole/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.appRole,data:data46};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data44.clientCertificate !== undefined){
let data50 = data44.clientCertificate;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!(((key12 === "mountPath") || (key12 === "name")) || (key12 === "secretName"))){
const err71 = {instancePath:instancePath+"/spec/vault/auth/clientCertificate",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/clientCertificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate,data:data50};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.mountPath !== undefined){
let data51 = data50.mountPath;
if(typeof data51 !== "string"){
const err72 = {instancePath:instancePath+"/spec/vault/auth/clientCertificate/mountPath",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/clientCertificate/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.mountPath.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.mountPath,data:data51};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data50.name !== undefined){
let data52 = data50.name;
if(typeof data52 !== "string"){
const err73 = {instancePath:instancePath+"/spec/vault/auth/clientCertificate/name",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/clientCertificate/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.name.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.name,data:data52};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data50.secretName !== undefined){
let data53 = data50.secretName;
if(typeof data53 !== "string"){
const err74 = {instancePath:instancePath+"/spec/vault/auth/clientCertificate/secretName",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/clientCertificate/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.secretName.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.properties.secretName,data:data53};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/spec/vault/auth/clientCertificate",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/clientCertificate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.clientCertificate,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data44.kubernetes !== undefined){
let data54 = data44.kubernetes;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.role === undefined){
const err76 = {instancePath:instancePath+"/spec/vault/auth/kubernetes",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/required",keyword:"required",params:{missingProperty: "role"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.required,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes,data:data54};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key13 in data54){
if(!((((key13 === "role") || (key13 === "mountPath")) || (key13 === "secretRef")) || (key13 === "serviceAccountRef"))){
const err77 = {instancePath:instancePath+"/spec/vault/auth/kubernetes",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes,data:data54};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data54.role !== undefined){
let data55 = data54.role;
if(typeof data55 !== "string"){
const err78 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/role",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/role/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.role.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.role,data:data55};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data54.mountPath !== undefined){
let data56 = data54.mountPath;
if(typeof data56 !== "string"){
const err79 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/mountPath",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.mountPath.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.mountPath,data:data56};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data54.secretRef !== undefined){
if(!(validate32(data54.secretRef, {instancePath:instancePath+"/spec/vault/auth/kubernetes/secretRef",parentData:data54,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data54.serviceAccountRef !== undefined){
let data58 = data54.serviceAccountRef;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err80 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.required,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef,data:data58};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key14 in data58){
if(!((key14 === "name") || (key14 === "audiences"))){
const err81 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef,data:data58};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 !== "string"){
const err82 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef/name",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.name.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.name,data:data59};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data58.audiences !== undefined){
let data60 = data58.audiences;
if(Array.isArray(data60)){
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
let data61 = data60[i7];
if(typeof data61 !== "string"){
const err83 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef/audiences/" + i7,schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/properties/audiences/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.audiences.items.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.audiences.items,data:data61};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef/audiences",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.audiences.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.properties.audiences,data:data60};
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
const err85 = {instancePath:instancePath+"/spec/vault/auth/kubernetes/serviceAccountRef",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/properties/serviceAccountRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.properties.serviceAccountRef,data:data58};
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
const err86 = {instancePath:instancePath+"/spec/vault/auth/kubernetes",schemaPath:"#/properties/spec/properties/vault/properties/auth/properties/kubernetes/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth.properties.kubernetes,data:data54};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/spec/vault/auth",schemaPath:"#/properties/spec/properties/vault/properties/auth/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.properties.auth.type,parentSchema:schema6.properties.spec.properties.vault.properties.auth,data:data44};
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
const err88 = {instancePath:instancePath+"/spec/vault",schemaPath:"#/properties/spec/properties/vault/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vault.type,parentSchema:schema6.properties.spec.properties.vault,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data23.acme !== undefined){
let data62 = data23.acme;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.privateKeySecretRef === undefined){
const err89 = {instancePath:instancePath+"/spec/acme",schemaPath:"#/properties/spec/properties/acme/required",keyword:"required",params:{missingProperty: "privateKeySecretRef"},schema:schema6.properties.spec.properties.acme.required,parentSchema:schema6.properties.spec.properties.acme,data:data62};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data62.server === undefined){
const err90 = {instancePath:instancePath+"/spec/acme",schemaPath:"#/properties/spec/properties/acme/required",keyword:"required",params:{missingProperty: "server"},schema:schema6.properties.spec.properties.acme.required,parentSchema:schema6.properties.spec.properties.acme,data:data62};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key15 in data62){
if(!(func2.call(schema6.properties.spec.properties.acme.properties, key15))){
const err91 = {instancePath:instancePath+"/spec/acme",schemaPath:"#/properties/spec/properties/acme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.acme,data:data62};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data62.server !== undefined){
let data63 = data62.server;
if(typeof data63 !== "string"){
const err92 = {instancePath:instancePath+"/spec/acme/server",schemaPath:"#/properties/spec/properties/acme/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.server.type,parentSchema:schema6.properties.spec.properties.acme.properties.server,data:data63};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data62.email !== undefined){
let data64 = data62.email;
if(typeof data64 !== "string"){
const err93 = {instancePath:instancePath+"/spec/acme/email",schemaPath:"#/properties/spec/properties/acme/properties/email/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.email.type,parentSchema:schema6.properties.spec.properties.acme.properties.email,data:data64};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data62.privateKeySecretRef !== undefined){
if(!(validate32(data62.privateKeySecretRef, {instancePath:instancePath+"/spec/acme/privateKeySecretRef",parentData:data62,parentDataProperty:"privateKeySecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data62.preferredChain !== undefined){
let data66 = data62.preferredChain;
if(typeof data66 === "string"){
if(func3(data66) > 64){
const err94 = {instancePath:instancePath+"/spec/acme/preferredChain",schemaPath:"#/properties/spec/properties/acme/properties/preferredChain/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.spec.properties.acme.properties.preferredChain,data:data66};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/spec/acme/preferredChain",schemaPath:"#/properties/spec/properties/acme/properties/preferredChain/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.preferredChain.type,parentSchema:schema6.properties.spec.properties.acme.properties.preferredChain,data:data66};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data62.profile !== undefined){
let data67 = data62.profile;
if(typeof data67 !== "string"){
const err96 = {instancePath:instancePath+"/spec/acme/profile",schemaPath:"#/properties/spec/properties/acme/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.profile.type,parentSchema:schema6.properties.spec.properties.acme.properties.profile,data:data67};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data62.caBundle !== undefined){
let data68 = data62.caBundle;
if(typeof data68 === "string"){
if(!(formats2.test(data68))){
const err97 = {instancePath:instancePath+"/spec/acme/caBundle",schemaPath:"#/properties/spec/properties/acme/properties/caBundle/format",keyword:"format",params:{format: "byte"},schema:"byte",parentSchema:schema6.properties.spec.properties.acme.properties.caBundle,data:data68};
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
const err98 = {instancePath:instancePath+"/spec/acme/caBundle",schemaPath:"#/properties/spec/properties/acme/properties/caBundle/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.caBundle.type,parentSchema:schema6.properties.spec.properties.acme.properties.caBundle,data:data68};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data62.skipTLSVerify !== undefined){
let data69 = data62.skipTLSVerify;
if(typeof data69 !== "boolean"){
const err99 = {instancePath:instancePath+"/spec/acme/skipTLSVerify",schemaPath:"#/properties/spec/properties/acme/properties/skipTLSVerify/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.acme.properties.skipTLSVerify.type,parentSchema:schema6.properties.spec.properties.acme.properties.skipTLSVerify,data:data69};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data62.disableAccountKeyGeneration !== undefined){
let data70 = data62.disableAccountKeyGeneration;
if(typeof data70 !== "boolean"){
const err100 = {instancePath:instancePath+"/spec/acme/disableAccountKeyGeneration",schemaPath:"#/properties/spec/properties/acme/properties/disableAccountKeyGeneration/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.acme.properties.disableAccountKeyGeneration.type,parentSchema:schema6.properties.spec.properties.acme.properties.disableAccountKeyGeneration,data:data70};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data62.enableDurationFeature !== undefined){
let data71 = data62.enableDurationFeature;
if(typeof data71 !== "boolean"){
const err101 = {instancePath:instancePath+"/spec/acme/enableDurationFeature",schemaPath:"#/properties/spec/properties/acme/properties/enableDurationFeature/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.acme.properties.enableDurationFeature.type,parentSchema:schema6.properties.spec.properties.acme.properties.enableDurationFeature,data:data71};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data62.externalAccountBinding !== undefined){
let data72 = data62.externalAccountBinding;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.keyID === undefined){
const err102 = {instancePath:instancePath+"/spec/acme/externalAccountBinding",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/required",keyword:"required",params:{missingProperty: "keyID"},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.required,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding,data:data72};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data72.keySecretRef === undefined){
const err103 = {instancePath:instancePath+"/spec/acme/externalAccountBinding",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/required",keyword:"required",params:{missingProperty: "keySecretRef"},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.required,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding,data:data72};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key16 in data72){
if(!(((key16 === "keyID") || (key16 === "keySecretRef")) || (key16 === "keyAlgorithm"))){
const err104 = {instancePath:instancePath+"/spec/acme/externalAccountBinding",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding,data:data72};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data72.keyID !== undefined){
let data73 = data72.keyID;
if(typeof data73 !== "string"){
const err105 = {instancePath:instancePath+"/spec/acme/externalAccountBinding/keyID",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/properties/keyID/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyID.type,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyID,data:data73};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data72.keySecretRef !== undefined){
if(!(validate32(data72.keySecretRef, {instancePath:instancePath+"/spec/acme/externalAccountBinding/keySecretRef",parentData:data72,parentDataProperty:"keySecretRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data72.keyAlgorithm !== undefined){
let data75 = data72.keyAlgorithm;
if(typeof data75 !== "string"){
const err106 = {instancePath:instancePath+"/spec/acme/externalAccountBinding/keyAlgorithm",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/properties/keyAlgorithm/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyAlgorithm.type,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyAlgorithm,data:data75};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((data75 === "HS256") || (data75 === "HS384")) || (data75 === "HS512"))){
const err107 = {instancePath:instancePath+"/spec/acme/externalAccountBinding/keyAlgorithm",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/properties/keyAlgorithm/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyAlgorithm.enum},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyAlgorithm.enum,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.properties.keyAlgorithm,data:data75};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/spec/acme/externalAccountBinding",schemaPath:"#/properties/spec/properties/acme/properties/externalAccountBinding/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.externalAccountBinding.type,parentSchema:schema6.properties.spec.properties.acme.properties.externalAccountBinding,data:data72};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data62.solvers !== undefined){
let data76 = data62.solvers;
if(Array.isArray(data76)){
const len8 = data76.length;
for(let i8=0; i8<len8; i8++){
let data77 = data76[i8];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(!(((key17 === "selector") || (key17 === "http01")) || (key17 === "dns01"))){
const err109 = {instancePath:instancePath+"/spec/acme/solvers/" + i8,schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items,data:data77};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data77.selector !== undefined){
let data78 = data77.selector;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key18 in data78){
if(!(((key18 === "dnsNames") || (key18 === "dnsZones")) || (key18 === "matchLabels"))){
const err110 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector,data:data78};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data78.dnsNames !== undefined){
let data79 = data78.dnsNames;
if(Array.isArray(data79)){
const len9 = data79.length;
for(let i9=0; i9<len9; i9++){
let data80 = data79[i9];
if(typeof data80 !== "string"){
const err111 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/dnsNames/" + i9,schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsNames.items.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsNames.items,data:data80};
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
const err112 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/dnsNames",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsNames.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsNames,data:data79};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data78.dnsZones !== undefined){
let data81 = data78.dnsZones;
if(Array.isArray(data81)){
const len10 = data81.length;
for(let i10=0; i10<len10; i10++){
let data82 = data81[i10];
if(typeof data82 !== "string"){
const err113 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/dnsZones/" + i10,schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/dnsZones/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsZones.items.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsZones.items,data:data82};
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
const err114 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/dnsZones",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/dnsZones/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsZones.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.dnsZones,data:data81};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data78.matchLabels !== undefined){
let data83 = data78.matchLabels;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key19 in data83){
let data84 = data83[key19];
if(typeof data84 !== "string"){
const err115 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/matchLabels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.matchLabels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.matchLabels.additionalProperties,data:data84};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector/matchLabels",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.matchLabels.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.properties.matchLabels,data:data83};
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
const err117 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/selector",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/selector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.selector,data:data78};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data77.http01 !== undefined){
let data85 = data77.http01;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key20 in data85){
if(!(key20 === "ingress")){
const err118 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01,data:data85};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data85.ingress !== undefined){
let data86 = data85.ingress;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key21 in data86){
if(!((((key21 === "ingressClassName") || (key21 === "class")) || (key21 === "name")) || (key21 === "serviceType"))){
const err119 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress,data:data86};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data86.ingressClassName !== undefined){
let data87 = data86.ingressClassName;
if(typeof data87 !== "string"){
const err120 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress/ingressClassName",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/properties/ingressClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.ingressClassName.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.ingressClassName,data:data87};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data86.class !== undefined){
let data88 = data86.class;
if(typeof data88 !== "string"){
const err121 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress/class",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/properties/class/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.class.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.class,data:data88};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data86.name !== undefined){
let data89 = data86.name;
if(typeof data89 !== "string"){
const err122 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress/name",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.name.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.name,data:data89};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data86.serviceType !== undefined){
let data90 = data86.serviceType;
if(typeof data90 !== "string"){
const err123 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress/serviceType",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/properties/serviceType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.serviceType.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.properties.serviceType,data:data90};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01/ingress",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/properties/ingress/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.properties.ingress,data:data86};
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
const err125 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/http01",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/http01/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.http01,data:data85};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data77.dns01 !== undefined){
let data91 = data77.dns01;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
}
else {
const err126 = {instancePath:instancePath+"/spec/acme/solvers/" + i8+"/dns01",schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/properties/dns01/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.dns01.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items.properties.dns01,data:data91};
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
const err127 = {instancePath:instancePath+"/spec/acme/solvers/" + i8,schemaPath:"#/properties/spec/properties/acme/properties/solvers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.properties.solvers.items.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers.items,data:data77};
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
const err128 = {instancePath:instancePath+"/spec/acme/solvers",schemaPath:"#/properties/spec/properties/acme/properties/solvers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.acme.properties.solvers.type,parentSchema:schema6.properties.spec.properties.acme.properties.solvers,data:data76};
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
const err129 = {instancePath:instancePath+"/spec/acme",schemaPath:"#/properties/spec/properties/acme/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.acme.type,parentSchema:schema6.properties.spec.properties.acme,data:data62};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.status !== undefined){
let data92 = data.status;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key22 in data92){
if(!((key22 === "conditions") || (key22 === "acme"))){
const err131 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.status,data:data92};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data92.conditions !== undefined){
let data93 = data92.conditions;
if(Array.isArray(data93)){
const len11 = data93.length;
for(let i11=0; i11<len11; i11++){
let data94 = data93[i11];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.status === undefined){
const err132 = {instancePath:instancePath+"/status/conditions/" + i11,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data94};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data94.type === undefined){
const err133 = {instancePath:instancePath+"/status/conditions/" + i11,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data94};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key23 in data94){
if(!((((((key23 === "type") || (key23 === "status")) || (key23 === "reason")) || (key23 === "message")) || (key23 === "lastTransitionTime")) || (key23 === "observedGeneration"))){
const err134 = {instancePath:instancePath+"/status/conditions/" + i11,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data94};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data94.type !== undefined){
let data95 = data94.type;
if(typeof data95 !== "string"){
const err135 = {instancePath:instancePath+"/status/conditions/" + i11+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data95};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data94.status !== undefined){
let data96 = data94.status;
if(typeof data96 !== "string"){
const err136 = {instancePath:instancePath+"/status/conditions/" + i11+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.status.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data96};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(((data96 === "True") || (data96 === "False")) || (data96 === "Unknown"))){
const err137 = {instancePath:instancePath+"/status/conditions/" + i11+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.properties.conditions.items.properties.status.enum},schema:schema6.properties.status.properties.conditions.items.properties.status.enum,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data96};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data94.reason !== undefined){
let data97 = data94.reason;
if(typeof data97 !== "string"){
const err138 = {instancePath:instancePath+"/status/conditions/" + i11+"/reason",schemaPath:"#/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.reason.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.reason,data:data97};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data94.message !== undefined){
let data98 = data94.message;
if(typeof data98 !== "string"){
const err139 = {instancePath:instancePath+"/status/conditions/" + i11+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data98};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data94.lastTransitionTime !== undefined){
let data99 = data94.lastTransitionTime;
if(typeof data99 === "string"){
if(!(formats0.test(data99))){
const err140 = {instancePath:instancePath+"/status/conditions/" + i11+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data99};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/status/conditions/" + i11+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data99};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data94.observedGeneration !== undefined){
let data100 = data94.observedGeneration;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err142 = {instancePath:instancePath+"/status/conditions/" + i11+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.conditions.items.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data100};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 9223372036854775000 || isNaN(data100)){
const err143 = {instancePath:instancePath+"/status/conditions/" + i11+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data100};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data100 < -9223372036854776000 || isNaN(data100)){
const err144 = {instancePath:instancePath+"/status/conditions/" + i11+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data100};
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
}
else {
const err145 = {instancePath:instancePath+"/status/conditions/" + i11,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data94};
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
const err146 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data93};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data92.acme !== undefined){
let data101 = data92.acme;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
if(!(((key24 === "uri") || (key24 === "lastRegisteredEmail")) || (key24 === "lastPrivateKeyHash"))){
const err147 = {instancePath:instancePath+"/status/acme",schemaPath:"#/properties/status/properties/acme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.status.properties.acme,data:data101};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data101.uri !== undefined){
let data102 = data101.uri;
if(typeof data102 !== "string"){
const err148 = {instancePath:instancePath+"/status/acme/uri",schemaPath:"#/properties/status/properties/acme/properties/uri/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.acme.properties.uri.type,parentSchema:schema6.properties.status.properties.acme.properties.uri,data:data102};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data101.lastRegisteredEmail !== undefined){
let data103 = data101.lastRegisteredEmail;
if(typeof data103 !== "string"){
const err149 = {instancePath:instancePath+"/status/acme/lastRegisteredEmail",schemaPath:"#/properties/status/properties/acme/properties/lastRegisteredEmail/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.acme.properties.lastRegisteredEmail.type,parentSchema:schema6.properties.status.properties.acme.properties.lastRegisteredEmail,data:data103};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data101.lastPrivateKeyHash !== undefined){
let data104 = data101.lastPrivateKeyHash;
if(typeof data104 !== "string"){
const err150 = {instancePath:instancePath+"/status/acme/lastPrivateKeyHash",schemaPath:"#/properties/status/properties/acme/properties/lastPrivateKeyHash/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.acme.properties.lastPrivateKeyHash.type,parentSchema:schema6.properties.status.properties.acme.properties.lastPrivateKeyHash,data:data104};
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
const err151 = {instancePath:instancePath+"/status/acme",schemaPath:"#/properties/status/properties/acme/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.acme.type,parentSchema:schema6.properties.status.properties.acme,data:data101};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data92};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

