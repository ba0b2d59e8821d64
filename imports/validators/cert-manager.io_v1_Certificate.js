// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"secretName":{"type":"string"},"issuerRef":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string"},"group":{"type":"string"}},"additionalProperties":false,"required":["name"]},"commonName":{"type":"string"},"subject":{"type":"object","properties":{"organizations":{"type":"array","items":{"type":"string"}},"organizationalUnits":{"type":"array","items":{"type":"string"}},"countries":{"type":"array","items":{"type":"string"}},"localities":{"type":"array","items":{"type":"string"}},"provinces":{"type":"array","items":{"type":"string"}},"streetAddresses":{"type":"array","items":{"type":"string"}},"postalCodes":{"type":"array","items":{"type":"string"}},"serialNumber":{"type":"string"}},"additionalProperties":false},"dnsNames":{"type":"array","items":{"type":"string"}},"ipAddresses":{"type":"array","items":{"type":"string"}},"uris":{"type":"array","items":{"type":"string"}},"emailAddresses":{"type":"array","items":{"type":"string"}},"duration":{"maxLength":64,"type":"string"},"renewBefore":{"maxLength":64,"type":"string"},"renewBeforePercentage":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"isCA":{"type":"boolean"},"usages":{"type":"array","items":{"enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"],"type":"string"}},"encodeUsagesInRequest":{"type":"boolean"},"privateKey":{"type":"object","properties":{"rotationPolicy":{"enum":["Never","Always"],"type":"string"},"algorithm":{"enum":["RSA","ECDSA","Ed25519"],"type":"string"},"encoding":{"enum":["PKCS1","PKCS8"],"type":"string"},"size":{"type":"integer"}},"additionalProperties":false},"secretTemplate":{"type":"object","properties":{"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"revisionHistoryLimit":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"nameConstraints":{"type":"object","properties":{"critical":{"type":"boolean"},"permitted":{"$ref":"#/$defs/part0"},"excluded":{"$ref":"#/$defs/part0"}},"additionalProperties":false}},"additionalProperties":false,"required":["issuerRef","secretName"]},"status":{"type":"object","properties":{"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"status":{"enum":["True","False","Unknown"],"type":"string"},"reason":{"type":"string"},"message":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["status","type"]}},"notBefore":{"format":"date-time","type":"string"},"notAfter":{"format":"date-time","type":"string"},"renewalTime":{"format":"date-time","type":"string"},"revision":{"type":"integer"},"nextPrivateKeySecretName":{"type":"string"},"failedIssuanceAttempts":{"type":"integer"},"lastFailureTime":{"format":"date-time","type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"dnsDomains":{"type":"array","items":{"type":"string"}},"emailAddresses":{"type":"array","items":{"type":"string"}},"ipRanges":{"type":"array","items":{"type":"string"}},"uriDomains":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}}};
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

const schema11 = {"type":"object","properties":{"dnsDomains":{"type":"array","items":{"type":"string"}},"emailAddresses":{"type":"array","items":{"type":"string"}},"ipRanges":{"type":"array","items":{"type":"string"}},"uriDomains":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "dnsDomains") || (key0 === "emailAddresses")) || (key0 === "ipRanges")) || (key0 === "uriDomains"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dnsDomains !== undefined){
let data0 = data.dnsDomains;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/dnsDomains/" + i0,schemaPath:"#/properties/dnsDomains/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dnsDomains.items.type,parentSchema:schema11.properties.dnsDomains.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/dnsDomains",schemaPath:"#/properties/dnsDomains/type",keyword:"type",params:{type: "array"},schema:schema11.properties.dnsDomains.type,parentSchema:schema11.properties.dnsDomains,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.emailAddresses !== undefined){
let data2 = data.emailAddresses;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/emailAddresses/" + i1,schemaPath:"#/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.emailAddresses.items.type,parentSchema:schema11.properties.emailAddresses.items,data:data3};
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
const err4 = {instancePath:instancePath+"/emailAddresses",schemaPath:"#/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.emailAddresses.type,parentSchema:schema11.properties.emailAddresses,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ipRanges !== undefined){
let data4 = data.ipRanges;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/ipRanges/" + i2,schemaPath:"#/properties/ipRanges/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.ipRanges.items.type,parentSchema:schema11.properties.ipRanges.items,data:data5};
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
const err6 = {instancePath:instancePath+"/ipRanges",schemaPath:"#/properties/ipRanges/type",keyword:"type",params:{type: "array"},schema:schema11.properties.ipRanges.type,parentSchema:schema11.properties.ipRanges,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uriDomains !== undefined){
let data6 = data.uriDomains;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/uriDomains/" + i3,schemaPath:"#/properties/uriDomains/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.uriDomains.items.type,parentSchema:schema11.properties.uriDomains.items,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/uriDomains",schemaPath:"#/properties/uriDomains/type",keyword:"type",params:{type: "array"},schema:schema11.properties.uriDomains.type,parentSchema:schema11.properties.uriDomains,data:data6};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


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
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
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
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
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
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.metadata.required,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema6.properties.metadata.properties, key1))){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(key2)){
const err9 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.metadata.properties.annotations.propertyNames,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.annotations.additionalProperties,data:data4};
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
const err12 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.deletionGracePeriodSeconds.type,parentSchema:schema6.properties.metadata.properties.deletionGracePeriodSeconds,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.finalizers.items.type,parentSchema:schema6.properties.metadata.properties.finalizers.items,data:data9};
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
const err15 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.finalizers.type,parentSchema:schema6.properties.metadata.properties.finalizers,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.generateName !== undefined){
let data10 = data2.generateName;
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.generateName.type,parentSchema:schema6.properties.metadata.properties.generateName,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.generation.type,parentSchema:schema6.properties.metadata.properties.generation,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(key4)){
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.metadata.properties.labels.propertyNames,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(typeof data13 === "string"){
if(func3(data13) > 63){
const err21 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(data13)){
const err22 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
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
const err23 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
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
const err24 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.labels.type,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.managedFields.type,parentSchema:schema6.properties.metadata.properties.managedFields,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.name !== undefined){
let data16 = data2.name;
if(typeof data16 === "string"){
if(func3(data16) > 253){
const err26 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data16)){
const err27 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.name,data:data16};
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
const err28 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.name.type,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data17 = data2.namespace;
if(typeof data17 === "string"){
if(func3(data17) > 63){
const err29 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data17)){
const err30 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
const err32 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.ownerReferences.type,parentSchema:schema6.properties.metadata.properties.ownerReferences,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
let data20 = data2.resourceVersion;
if(typeof data20 !== "string"){
const err33 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.resourceVersion.type,parentSchema:schema6.properties.metadata.properties.resourceVersion,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.selfLink !== undefined){
let data21 = data2.selfLink;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.selfLink.type,parentSchema:schema6.properties.metadata.properties.selfLink,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.uid !== undefined){
let data22 = data2.uid;
if(typeof data22 !== "string"){
const err35 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.uid.type,parentSchema:schema6.properties.metadata.properties.uid,data:data22};
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
const err36 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.spec !== undefined){
let data23 = data.spec;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.issuerRef === undefined){
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "issuerRef"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.secretName === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "secretName"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data23){
if(!(func2.call(schema6.properties.spec.properties, key6))){
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.secretName !== undefined){
let data24 = data23.secretName;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/spec/secretName",schemaPath:"#/properties/spec/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretName.type,parentSchema:schema6.properties.spec.properties.secretName,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.issuerRef !== undefined){
let data25 = data23.issuerRef;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err41 = {instancePath:instancePath+"/spec/issuerRef",schemaPath:"#/properties/spec/properties/issuerRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.issuerRef.required,parentSchema:schema6.properties.spec.properties.issuerRef,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key7 in data25){
if(!(((key7 === "name") || (key7 === "kind")) || (key7 === "group"))){
const err42 = {instancePath:instancePath+"/spec/issuerRef",schemaPath:"#/properties/spec/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.issuerRef,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/spec/issuerRef/name",schemaPath:"#/properties/spec/properties/issuerRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.issuerRef.properties.name.type,parentSchema:schema6.properties.spec.properties.issuerRef.properties.name,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.kind !== undefined){
let data27 = data25.kind;
if(typeof data27 !== "string"){
const err44 = {instancePath:instancePath+"/spec/issuerRef/kind",schemaPath:"#/properties/spec/properties/issuerRef/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.issuerRef.properties.kind.type,parentSchema:schema6.properties.spec.properties.issuerRef.properties.kind,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.group !== undefined){
let data28 = data25.group;
if(typeof data28 !== "string"){
const err45 = {instancePath:instancePath+"/spec/issuerRef/group",schemaPath:"#/properties/spec/properties/issuerRef/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.issuerRef.properties.group.type,parentSchema:schema6.properties.spec.properties.issuerRef.properties.group,data:data28};
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
const err46 = {instancePath:instancePath+"/spec/issuerRef",schemaPath:"#/properties/spec/properties/issuerRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.issuerRef.type,parentSchema:schema6.properties.spec.properties.issuerRef,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.commonName !== undefined){
let data29 = data23.commonName;
if(typeof data29 !== "string"){
const err47 = {instancePath:instancePath+"/spec/commonName",schemaPath:"#/properties/spec/properties/commonName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.commonName.type,parentSchema:schema6.properties.spec.properties.commonName,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.subject !== undefined){
let data30 = data23.subject;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(!((((((((key8 === "organizations") || (key8 === "organizationalUnits")) || (key8 === "countries")) || (key8 === "localities")) || (key8 === "provinces")) || (key8 === "streetAddresses")) || (key8 === "postalCodes")) || (key8 === "serialNumber"))){
const err48 = {instancePath:instancePath+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.subject,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.organizations !== undefined){
let data31 = data30.organizations;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 !== "string"){
const err49 = {instancePath:instancePath+"/spec/subject/organizations/" + i3,schemaPath:"#/properties/spec/properties/subject/properties/organizations/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.organizations.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.organizations.items,data:data32};
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
const err50 = {instancePath:instancePath+"/spec/subject/organizations",schemaPath:"#/properties/spec/properties/subject/properties/organizations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.organizations.type,parentSchema:schema6.properties.spec.properties.subject.properties.organizations,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.organizationalUnits !== undefined){
let data33 = data30.organizationalUnits;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(typeof data34 !== "string"){
const err51 = {instancePath:instancePath+"/spec/subject/organizationalUnits/" + i4,schemaPath:"#/properties/spec/properties/subject/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.organizationalUnits.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.organizationalUnits.items,data:data34};
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
const err52 = {instancePath:instancePath+"/spec/subject/organizationalUnits",schemaPath:"#/properties/spec/properties/subject/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.organizationalUnits.type,parentSchema:schema6.properties.spec.properties.subject.properties.organizationalUnits,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.countries !== undefined){
let data35 = data30.countries;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
let data36 = data35[i5];
if(typeof data36 !== "string"){
const err53 = {instancePath:instancePath+"/spec/subject/countries/" + i5,schemaPath:"#/properties/spec/properties/subject/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.countries.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.countries.items,data:data36};
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
const err54 = {instancePath:instancePath+"/spec/subject/countries",schemaPath:"#/properties/spec/properties/subject/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.countries.type,parentSchema:schema6.properties.spec.properties.subject.properties.countries,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data30.localities !== undefined){
let data37 = data30.localities;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(typeof data38 !== "string"){
const err55 = {instancePath:instancePath+"/spec/subject/localities/" + i6,schemaPath:"#/properties/spec/properties/subject/properties/localities/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.localities.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.localities.items,data:data38};
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
const err56 = {instancePath:instancePath+"/spec/subject/localities",schemaPath:"#/properties/spec/properties/subject/properties/localities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.localities.type,parentSchema:schema6.properties.spec.properties.subject.properties.localities,data:data37};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.provinces !== undefined){
let data39 = data30.provinces;
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
let data40 = data39[i7];
if(typeof data40 !== "string"){
const err57 = {instancePath:instancePath+"/spec/subject/provinces/" + i7,schemaPath:"#/properties/spec/properties/subject/properties/provinces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.provinces.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.provinces.items,data:data40};
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
const err58 = {instancePath:instancePath+"/spec/subject/provinces",schemaPath:"#/properties/spec/properties/subject/properties/provinces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.provinces.type,parentSchema:schema6.properties.spec.properties.subject.properties.provinces,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.streetAddresses !== undefined){
let data41 = data30.streetAddresses;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(typeof data42 !== "string"){
const err59 = {instancePath:instancePath+"/spec/subject/streetAddresses/" + i8,schemaPath:"#/properties/spec/properties/subject/properties/streetAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.streetAddresses.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.streetAddresses.items,data:data42};
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
const err60 = {instancePath:instancePath+"/spec/subject/streetAddresses",schemaPath:"#/properties/spec/properties/subject/properties/streetAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.streetAddresses.type,parentSchema:schema6.properties.spec.properties.subject.properties.streetAddresses,data:data41};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data30.postalCodes !== undefined){
let data43 = data30.postalCodes;
if(Array.isArray(data43)){
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
let data44 = data43[i9];
if(typeof data44 !== "string"){
const err61 = {instancePath:instancePath+"/spec/subject/postalCodes/" + i9,schemaPath:"#/properties/spec/properties/subject/properties/postalCodes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.postalCodes.items.type,parentSchema:schema6.properties.spec.properties.subject.properties.postalCodes.items,data:data44};
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
const err62 = {instancePath:instancePath+"/spec/subject/postalCodes",schemaPath:"#/properties/spec/properties/subject/properties/postalCodes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.subject.properties.postalCodes.type,parentSchema:schema6.properties.spec.properties.subject.properties.postalCodes,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.serialNumber !== undefined){
let data45 = data30.serialNumber;
if(typeof data45 !== "string"){
const err63 = {instancePath:instancePath+"/spec/subject/serialNumber",schemaPath:"#/properties/spec/properties/subject/properties/serialNumber/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subject.properties.serialNumber.type,parentSchema:schema6.properties.spec.properties.subject.properties.serialNumber,data:data45};
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
const err64 = {instancePath:instancePath+"/spec/subject",schemaPath:"#/properties/spec/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.subject.type,parentSchema:schema6.properties.spec.properties.subject,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.dnsNames !== undefined){
let data46 = data23.dnsNames;
if(Array.isArray(data46)){
const len10 = data46.length;
for(let i10=0; i10<len10; i10++){
let data47 = data46[i10];
if(typeof data47 !== "string"){
const err65 = {instancePath:instancePath+"/spec/dnsNames/" + i10,schemaPath:"#/properties/spec/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.dnsNames.items.type,parentSchema:schema6.properties.spec.properties.dnsNames.items,data:data47};
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
const err66 = {instancePath:instancePath+"/spec/dnsNames",schemaPath:"#/properties/spec/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.dnsNames.type,parentSchema:schema6.properties.spec.properties.dnsNames,data:data46};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.ipAddresses !== undefined){
let data48 = data23.ipAddresses;
if(Array.isArray(data48)){
const len11 = data48.length;
for(let i11=0; i11<len11; i11++){
let data49 = data48[i11];
if(typeof data49 !== "string"){
const err67 = {instancePath:instancePath+"/spec/ipAddresses/" + i11,schemaPath:"#/properties/spec/properties/ipAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ipAddresses.items.type,parentSchema:schema6.properties.spec.properties.ipAddresses.items,data:data49};
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
const err68 = {instancePath:instancePath+"/spec/ipAddresses",schemaPath:"#/properties/spec/properties/ipAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ipAddresses.type,parentSchema:schema6.properties.spec.properties.ipAddresses,data:data48};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.uris !== undefined){
let data50 = data23.uris;
if(Array.isArray(data50)){
const len12 = data50.length;
for(let i12=0; i12<len12; i12++){
let data51 = data50[i12];
if(typeof data51 !== "string"){
const err69 = {instancePath:instancePath+"/spec/uris/" + i12,schemaPath:"#/properties/spec/properties/uris/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.uris.items.type,parentSchema:schema6.properties.spec.properties.uris.items,data:data51};
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
const err70 = {instancePath:instancePath+"/spec/uris",schemaPath:"#/properties/spec/properties/uris/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.uris.type,parentSchema:schema6.properties.spec.properties.uris,data:data50};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data23.emailAddresses !== undefined){
let data52 = data23.emailAddresses;
if(Array.isArray(data52)){
const len13 = data52.length;
for(let i13=0; i13<len13; i13++){
let data53 = data52[i13];
if(typeof data53 !== "string"){
const err71 = {instancePath:instancePath+"/spec/emailAddresses/" + i13,schemaPath:"#/properties/spec/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.emailAddresses.items.type,parentSchema:schema6.properties.spec.properties.emailAddresses.items,data:data53};
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
const err72 = {instancePath:instancePath+"/spec/emailAddresses",schemaPath:"#/properties/spec/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.emailAddresses.type,parentSchema:schema6.properties.spec.properties.emailAddresses,data:data52};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data23.duration !== undefined){
let data54 = data23.duration;
if(typeof data54 === "string"){
if(func3(data54) > 64){
const err73 = {instancePath:instancePath+"/spec/duration",schemaPath:"#/properties/spec/properties/duration/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.spec.properties.duration,data:data54};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/spec/duration",schemaPath:"#/properties/spec/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.duration.type,parentSchema:schema6.properties.spec.properties.duration,data:data54};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.renewBefore !== undefined){
let data55 = data23.renewBefore;
if(typeof data55 === "string"){
if(func3(data55) > 64){
const err75 = {instancePath:instancePath+"/spec/renewBefore",schemaPath:"#/properties/spec/properties/renewBefore/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.spec.properties.renewBefore,data:data55};
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
const err76 = {instancePath:instancePath+"/spec/renewBefore",schemaPath:"#/properties/spec/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.renewBefore.type,parentSchema:schema6.properties.spec.properties.renewBefore,data:data55};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.renewBeforePercentage !== undefined){
let data56 = data23.renewBeforePercentage;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err77 = {instancePath:instancePath+"/spec/renewBeforePercentage",schemaPath:"#/properties/spec/properties/renewBeforePercentage/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.renewBeforePercentage.type,parentSchema:schema6.properties.spec.properties.renewBeforePercentage,data:data56};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 2147483647 || isNaN(data56)){
const err78 = {instancePath:instancePath+"/spec/renewBeforePercentage",schemaPath:"#/properties/spec/properties/renewBeforePercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.renewBeforePercentage,data:data56};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data56 < -2147483648 || isNaN(data56)){
const err79 = {instancePath:instancePath+"/spec/renewBeforePercentage",schemaPath:"#/properties/spec/properties/renewBeforePercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.renewBeforePercentage,data:data56};
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
if(data23.isCA !== undefined){
let data57 = data23.isCA;
if(typeof data57 !== "boolean"){
const err80 = {instancePath:instancePath+"/spec/isCA",schemaPath:"#/properties/spec/properties/isCA/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.isCA.type,parentSchema:schema6.properties.spec.properties.isCA,data:data57};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.usages !== undefined){
let data58 = data23.usages;
if(Array.isArray(data58)){
const len14 = data58.length;
for(let i14=0; i14<len14; i14++){
let data59 = data58[i14];
if(typeof data59 !== "string"){
const err81 = {instancePath:instancePath+"/spec/usages/" + i14,schemaPath:"#/properties/spec/properties/usages/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.usages.items.type,parentSchema:schema6.properties.spec.properties.usages.items,data:data59};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(((((((((((((((((((((((data59 === "signing") || (data59 === "digital signature")) || (data59 === "content commitment")) || (data59 === "key encipherment")) || (data59 === "key agreement")) || (data59 === "data encipherment")) || (data59 === "cert sign")) || (data59 === "crl sign")) || (data59 === "encipher only")) || (data59 === "decipher only")) || (data59 === "any")) || (data59 === "server auth")) || (data59 === "client auth")) || (data59 === "code signing")) || (data59 === "email protection")) || (data59 === "s/mime")) || (data59 === "ipsec end system")) || (data59 === "ipsec tunnel")) || (data59 === "ipsec user")) || (data59 === "timestamping")) || (data59 === "ocsp signing")) || (data59 === "microsoft sgc")) || (data59 === "netscape sgc"))){
const err82 = {instancePath:instancePath+"/spec/usages/" + i14,schemaPath:"#/properties/spec/properties/usages/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.usages.items.enum},schema:schema6.properties.spec.properties.usages.items.enum,parentSchema:schema6.properties.spec.properties.usages.items,data:data59};
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
const err83 = {instancePath:instancePath+"/spec/usages",schemaPath:"#/properties/spec/properties/usages/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.usages.type,parentSchema:schema6.properties.spec.properties.usages,data:data58};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data23.encodeUsagesInRequest !== undefined){
let data60 = data23.encodeUsagesInRequest;
if(typeof data60 !== "boolean"){
const err84 = {instancePath:instancePath+"/spec/encodeUsagesInRequest",schemaPath:"#/properties/spec/properties/encodeUsagesInRequest/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.encodeUsagesInRequest.type,parentSchema:schema6.properties.spec.properties.encodeUsagesInRequest,data:data60};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.privateKey !== undefined){
let data61 = data23.privateKey;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
if(!((((key9 === "rotationPolicy") || (key9 === "algorithm")) || (key9 === "encoding")) || (key9 === "size"))){
const err85 = {instancePath:instancePath+"/spec/privateKey",schemaPath:"#/properties/spec/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.privateKey,data:data61};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data61.rotationPolicy !== undefined){
let data62 = data61.rotationPolicy;
if(typeof data62 !== "string"){
const err86 = {instancePath:instancePath+"/spec/privateKey/rotationPolicy",schemaPath:"#/properties/spec/properties/privateKey/properties/rotationPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.privateKey.properties.rotationPolicy.type,parentSchema:schema6.properties.spec.properties.privateKey.properties.rotationPolicy,data:data62};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data62 === "Never") || (data62 === "Always"))){
const err87 = {instancePath:instancePath+"/spec/privateKey/rotationPolicy",schemaPath:"#/properties/spec/properties/privateKey/properties/rotationPolicy/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.privateKey.properties.rotationPolicy.enum},schema:schema6.properties.spec.properties.privateKey.properties.rotationPolicy.enum,parentSchema:schema6.properties.spec.properties.privateKey.properties.rotationPolicy,data:data62};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data61.algorithm !== undefined){
let data63 = data61.algorithm;
if(typeof data63 !== "string"){
const err88 = {instancePath:instancePath+"/spec/privateKey/algorithm",schemaPath:"#/properties/spec/properties/privateKey/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.privateKey.properties.algorithm.type,parentSchema:schema6.properties.spec.properties.privateKey.properties.algorithm,data:data63};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((data63 === "RSA") || (data63 === "ECDSA")) || (data63 === "Ed25519"))){
const err89 = {instancePath:instancePath+"/spec/privateKey/algorithm",schemaPath:"#/properties/spec/properties/privateKey/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.privateKey.properties.algorithm.enum},schema:schema6.properties.spec.properties.privateKey.properties.algorithm.enum,parentSchema:schema6.properties.spec.properties.privateKey.properties.algorithm,data:data63};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data61.encoding !== undefined){
let data64 = data61.encoding;
if(typeof data64 !== "string"){
const err90 = {instancePath:instancePath+"/spec/privateKey/encoding",schemaPath:"#/properties/spec/properties/privateKey/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.privateKey.properties.encoding.type,parentSchema:schema6.properties.spec.properties.privateKey.properties.encoding,data:data64};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data64 === "PKCS1") || (data64 === "PKCS8"))){
const err91 = {instancePath:instancePath+"/spec/privateKey/encoding",schemaPath:"#/properties/spec/properties/privateKey/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.privateKey.properties.encoding.enum},schema:schema6.properties.spec.properties.privateKey.properties.encoding.enum,parentSchema:schema6.properties.spec.properties.privateKey.properties.encoding,data:data64};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data61.size !== undefined){
let data65 = data61.size;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err92 = {instancePath:instancePath+"/spec/privateKey/size",schemaPath:"#/properties/spec/properties/privateKey/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.privateKey.properties.size.type,parentSchema:schema6.properties.spec.properties.privateKey.properties.size,data:data65};
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
const err93 = {instancePath:instancePath+"/spec/privateKey",schemaPath:"#/properties/spec/properties/privateKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.privateKey.type,parentSchema:schema6.properties.spec.properties.privateKey,data:data61};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data23.secretTemplate !== undefined){
let data66 = data23.secretTemplate;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key10 in data66){
if(!((key10 === "annotations") || (key10 === "labels"))){
const err94 = {instancePath:instancePath+"/spec/secretTemplate",schemaPath:"#/properties/spec/properties/secretTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.secretTemplate,data:data66};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data66.annotations !== undefined){
let data67 = data66.annotations;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key11 in data67){
let data68 = data67[key11];
if(typeof data68 !== "string"){
const err95 = {instancePath:instancePath+"/spec/secretTemplate/annotations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/secretTemplate/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTemplate.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.secretTemplate.properties.annotations.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/secretTemplate/annotations",schemaPath:"#/properties/spec/properties/secretTemplate/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTemplate.properties.annotations.type,parentSchema:schema6.properties.spec.properties.secretTemplate.properties.annotations,data:data67};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data66.labels !== undefined){
let data69 = data66.labels;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key12 in data69){
let data70 = data69[key12];
if(typeof data70 !== "string"){
const err97 = {instancePath:instancePath+"/spec/secretTemplate/labels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/secretTemplate/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTemplate.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.secretTemplate.properties.labels.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/spec/secretTemplate/labels",schemaPath:"#/properties/spec/properties/secretTemplate/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTemplate.properties.labels.type,parentSchema:schema6.properties.spec.properties.secretTemplate.properties.labels,data:data69};
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
const err99 = {instancePath:instancePath+"/spec/secretTemplate",schemaPath:"#/properties/spec/properties/secretTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTemplate.type,parentSchema:schema6.properties.spec.properties.secretTemplate,data:data66};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data23.revisionHistoryLimit !== undefined){
let data71 = data23.revisionHistoryLimit;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err100 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data71};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 2147483647 || isNaN(data71)){
const err101 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data71};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data71 < -2147483648 || isNaN(data71)){
const err102 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data71};
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
if(data23.nameConstraints !== undefined){
let data72 = data23.nameConstraints;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key13 in data72){
if(!(((key13 === "critical") || (key13 === "permitted")) || (key13 === "excluded"))){
const err103 = {instancePath:instancePath+"/spec/nameConstraints",schemaPath:"#/properties/spec/properties/nameConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.nameConstraints,data:data72};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data72.critical !== undefined){
let data73 = data72.critical;
if(typeof data73 !== "boolean"){
const err104 = {instancePath:instancePath+"/spec/nameConstraints/critical",schemaPath:"#/properties/spec/properties/nameConstraints/properties/critical/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.nameConstraints.properties.critical.type,parentSchema:schema6.properties.spec.properties.nameConstraints.properties.critical,data:data73};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data72.permitted !== undefined){
if(!(validate32(data72.permitted, {instancePath:instancePath+"/spec/nameConstraints/permitted",parentData:data72,parentDataProperty:"permitted",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data72.excluded !== undefined){
if(!(validate32(data72.excluded, {instancePath:instancePath+"/spec/nameConstraints/excluded",parentData:data72,parentDataProperty:"excluded",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err105 = {instancePath:instancePath+"/spec/nameConstraints",schemaPath:"#/properties/spec/properties/nameConstraints/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.nameConstraints.type,parentSchema:schema6.properties.spec.properties.nameConstraints,data:data72};
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
const err106 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.status !== undefined){
let data76 = data.status;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key14 in data76){
if(!((((((((key14 === "conditions") || (key14 === "notBefore")) || (key14 === "notAfter")) || (key14 === "renewalTime")) || (key14 === "revision")) || (key14 === "nextPrivateKeySecretName")) || (key14 === "failedIssuanceAttempts")) || (key14 === "lastFailureTime"))){
const err107 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.status,data:data76};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data76.conditions !== undefined){
let data77 = data76.conditions;
if(Array.isArray(data77)){
const len15 = data77.length;
for(let i15=0; i15<len15; i15++){
let data78 = data77[i15];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.status === undefined){
const err108 = {instancePath:instancePath+"/status/conditions/" + i15,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data78};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data78.type === undefined){
const err109 = {instancePath:instancePath+"/status/conditions/" + i15,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data78};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key15 in data78){
if(!((((((key15 === "type") || (key15 === "status")) || (key15 === "reason")) || (key15 === "message")) || (key15 === "lastTransitionTime")) || (key15 === "observedGeneration"))){
const err110 = {instancePath:instancePath+"/status/conditions/" + i15,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data78};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data78.type !== undefined){
let data79 = data78.type;
if(typeof data79 !== "string"){
const err111 = {instancePath:instancePath+"/status/conditions/" + i15+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data79};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data78.status !== undefined){
let data80 = data78.status;
if(typeof data80 !== "string"){
const err112 = {instancePath:instancePath+"/status/conditions/" + i15+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.status.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data80};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((data80 === "True") || (data80 === "False")) || (data80 === "Unknown"))){
const err113 = {instancePath:instancePath+"/status/conditions/" + i15+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.properties.conditions.items.properties.status.enum},schema:schema6.properties.status.properties.conditions.items.properties.status.enum,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data80};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data78.reason !== undefined){
let data81 = data78.reason;
if(typeof data81 !== "string"){
const err114 = {instancePath:instancePath+"/status/conditions/" + i15+"/reason",schemaPath:"#/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.reason.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.reason,data:data81};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data78.message !== undefined){
let data82 = data78.message;
if(typeof data82 !== "string"){
const err115 = {instancePath:instancePath+"/status/conditions/" + i15+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data82};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data78.lastTransitionTime !== undefined){
let data83 = data78.lastTransitionTime;
if(typeof data83 === "string"){
if(!(formats0.test(data83))){
const err116 = {instancePath:instancePath+"/status/conditions/" + i15+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data83};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/status/conditions/" + i15+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data83};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data78.observedGeneration !== undefined){
let data84 = data78.observedGeneration;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err118 = {instancePath:instancePath+"/status/conditions/" + i15+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.conditions.items.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data84};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 9223372036854775000 || isNaN(data84)){
const err119 = {instancePath:instancePath+"/status/conditions/" + i15+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data84};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data84 < -9223372036854776000 || isNaN(data84)){
const err120 = {instancePath:instancePath+"/status/conditions/" + i15+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data84};
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
}
else {
const err121 = {instancePath:instancePath+"/status/conditions/" + i15,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data78};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data77};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data76.notBefore !== undefined){
let data85 = data76.notBefore;
if(typeof data85 === "string"){
if(!(formats0.test(data85))){
const err123 = {instancePath:instancePath+"/status/notBefore",schemaPath:"#/properties/status/properties/notBefore/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.notBefore,data:data85};
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
const err124 = {instancePath:instancePath+"/status/notBefore",schemaPath:"#/properties/status/properties/notBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.notBefore.type,parentSchema:schema6.properties.status.properties.notBefore,data:data85};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data76.notAfter !== undefined){
let data86 = data76.notAfter;
if(typeof data86 === "string"){
if(!(formats0.test(data86))){
const err125 = {instancePath:instancePath+"/status/notAfter",schemaPath:"#/properties/status/properties/notAfter/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.notAfter,data:data86};
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
const err126 = {instancePath:instancePath+"/status/notAfter",schemaPath:"#/properties/status/properties/notAfter/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.notAfter.type,parentSchema:schema6.properties.status.properties.notAfter,data:data86};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data76.renewalTime !== undefined){
let data87 = data76.renewalTime;
if(typeof data87 === "string"){
if(!(formats0.test(data87))){
const err127 = {instancePath:instancePath+"/status/renewalTime",schemaPath:"#/properties/status/properties/renewalTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.renewalTime,data:data87};
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
const err128 = {instancePath:instancePath+"/status/renewalTime",schemaPath:"#/properties/status/properties/renewalTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.renewalTime.type,parentSchema:schema6.properties.status.properties.renewalTime,data:data87};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data76.revision !== undefined){
let data88 = data76.revision;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err129 = {instancePath:instancePath+"/status/revision",schemaPath:"#/properties/status/properties/revision/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.revision.type,parentSchema:schema6.properties.status.properties.revision,data:data88};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data76.nextPrivateKeySecretName !== undefined){
let data89 = data76.nextPrivateKeySecretName;
if(typeof data89 !== "string"){
const err130 = {instancePath:instancePath+"/status/nextPrivateKeySecretName",schemaPath:"#/properties/status/properties/nextPrivateKeySecretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.nextPrivateKeySecretName.type,parentSchema:schema6.properties.status.properties.nextPrivateKeySecretName,data:data89};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data76.failedIssuanceAttempts !== undefined){
let data90 = data76.failedIssuanceAttempts;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err131 = {instancePath:instancePath+"/status/failedIssuanceAttempts",schemaPath:"#/properties/status/properties/failedIssuanceAttempts/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.failedIssuanceAttempts.type,parentSchema:schema6.properties.status.properties.failedIssuanceAttempts,data:data90};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data76.lastFailureTime !== undefined){
let data91 = data76.lastFailureTime;
if(typeof data91 === "string"){
if(!(formats0.test(data91))){
const err132 = {instancePath:instancePath+"/status/lastFailureTime",schemaPath:"#/properties/status/properties/lastFailureTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.lastFailureTime,data:data91};
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
const err133 = {instancePath:instancePath+"/status/lastFailureTime",schemaPath:"#/properties/status/properties/lastFailureTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.lastFailureTime.type,parentSchema:schema6.properties.status.properties.lastFailureTime,data:data91};
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
const err134 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data76};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports.structure = {"properties":{"spec":{"x-kubernetes-validations":[{"rule":"!has(self.renewBefore) || !has(self.duration) || duration(self.renewBefore) < duration(self.duration)","message":"renewBefore is not shorter than duration: a shorter one is allowed","fieldPath":".renewBefore","reason":"FieldValueInvalid"},{"rule":"!has(self.isCA) || !self.isCA || (has(self.privateKey) && has(self.privateKey.rotationPolicy) && self.privateKey.rotationPolicy == 'Never')","message":"a CA would change its key at each renewal: privateKey.rotationPolicy Never is needed","fieldPath":".privateKey","reason":"FieldValueInvalid"}],"properties":{"renewBeforePercentage":{"type":"integer"},"privateKey":{"properties":{"size":{"type":"integer"}}},"revisionHistoryLimit":{"type":"integer"}}}}};
