// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"type":{"type":"string"},"version":{"type":"string"},"appRef":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["name"]},"clientConfig":{"type":"object","properties":{"service":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"scheme":{"type":"string"},"path":{"type":"string"},"query":{"type":"string"}},"additionalProperties":false,"required":["name","port","scheme"]},"url":{"type":"string"},"caBundle":{"format":"byte","type":"string"},"serverName":{"type":"string"},"insecureSkipTLSVerify":{"type":"boolean"}},"additionalProperties":false},"secret":{"$ref":"#/$defs/part0"},"tlsSecret":{"$ref":"#/$defs/part0"},"secretTransforms":{"type":"array","items":{"type":"object","properties":{"addKey":{"type":"object","properties":{"key":{"type":"string"},"stringValue":{"type":"string"},"value":{"format":"byte","type":"string"}},"additionalProperties":false,"required":["key"]},"addKeysFrom":{"type":"object","properties":{"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"removeKey":{"type":"object","properties":{"key":{"type":"string"}},"additionalProperties":false,"required":["key"]},"renameKey":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"additionalProperties":false,"required":["from","to"]}},"additionalProperties":false}},"parameters":{"type":"object","properties":{},"additionalProperties":true}},"additionalProperties":false,"required":["clientConfig"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["name"]}}};
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

const schema11 = {"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["name"]};

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
if(!(((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name"))){
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
if(data.apiGroup !== undefined){
let data0 = data.apiGroup;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apiGroup.type,parentSchema:schema11.properties.apiGroup,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kind.type,parentSchema:schema11.properties.kind,data:data1};
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
let data2 = data.name;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if(data23.clientConfig === undefined){
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "clientConfig"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key6 in data23){
if(!((((((((key6 === "type") || (key6 === "version")) || (key6 === "appRef")) || (key6 === "clientConfig")) || (key6 === "secret")) || (key6 === "tlsSecret")) || (key6 === "secretTransforms")) || (key6 === "parameters"))){
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
if(data23.type !== undefined){
let data24 = data23.type;
if(typeof data24 !== "string"){
const err39 = {instancePath:instancePath+"/spec/type",schemaPath:"#/properties/spec/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.type.type,parentSchema:schema6.properties.spec.properties.type,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.version !== undefined){
let data25 = data23.version;
if(typeof data25 !== "string"){
const err40 = {instancePath:instancePath+"/spec/version",schemaPath:"#/properties/spec/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.version.type,parentSchema:schema6.properties.spec.properties.version,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.appRef !== undefined){
let data26 = data23.appRef;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err41 = {instancePath:instancePath+"/spec/appRef",schemaPath:"#/properties/spec/properties/appRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.appRef.required,parentSchema:schema6.properties.spec.properties.appRef,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key7 in data26){
if(!((((key7 === "apiGroup") || (key7 === "kind")) || (key7 === "name")) || (key7 === "namespace"))){
const err42 = {instancePath:instancePath+"/spec/appRef",schemaPath:"#/properties/spec/properties/appRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.appRef,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.apiGroup !== undefined){
let data27 = data26.apiGroup;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/spec/appRef/apiGroup",schemaPath:"#/properties/spec/properties/appRef/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.appRef.properties.apiGroup.type,parentSchema:schema6.properties.spec.properties.appRef.properties.apiGroup,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data26.kind !== undefined){
let data28 = data26.kind;
if(typeof data28 !== "string"){
const err44 = {instancePath:instancePath+"/spec/appRef/kind",schemaPath:"#/properties/spec/properties/appRef/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.appRef.properties.kind.type,parentSchema:schema6.properties.spec.properties.appRef.properties.kind,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.name !== undefined){
let data29 = data26.name;
if(typeof data29 !== "string"){
const err45 = {instancePath:instancePath+"/spec/appRef/name",schemaPath:"#/properties/spec/properties/appRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.appRef.properties.name.type,parentSchema:schema6.properties.spec.properties.appRef.properties.name,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data26.namespace !== undefined){
let data30 = data26.namespace;
if(typeof data30 !== "string"){
const err46 = {instancePath:instancePath+"/spec/appRef/namespace",schemaPath:"#/properties/spec/properties/appRef/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.appRef.properties.namespace.type,parentSchema:schema6.properties.spec.properties.appRef.properties.namespace,data:data30};
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
const err47 = {instancePath:instancePath+"/spec/appRef",schemaPath:"#/properties/spec/properties/appRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.appRef.type,parentSchema:schema6.properties.spec.properties.appRef,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.clientConfig !== undefined){
let data31 = data23.clientConfig;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key8 in data31){
if(!(((((key8 === "service") || (key8 === "url")) || (key8 === "caBundle")) || (key8 === "serverName")) || (key8 === "insecureSkipTLSVerify"))){
const err48 = {instancePath:instancePath+"/spec/clientConfig",schemaPath:"#/properties/spec/properties/clientConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.clientConfig,data:data31};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data31.service !== undefined){
let data32 = data31.service;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name === undefined){
const err49 = {instancePath:instancePath+"/spec/clientConfig/service",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.clientConfig.properties.service.required,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data32.port === undefined){
const err50 = {instancePath:instancePath+"/spec/clientConfig/service",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/required",keyword:"required",params:{missingProperty: "port"},schema:schema6.properties.spec.properties.clientConfig.properties.service.required,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data32.scheme === undefined){
const err51 = {instancePath:instancePath+"/spec/clientConfig/service",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema6.properties.spec.properties.clientConfig.properties.service.required,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key9 in data32){
if(!((((((key9 === "name") || (key9 === "namespace")) || (key9 === "port")) || (key9 === "scheme")) || (key9 === "path")) || (key9 === "query"))){
const err52 = {instancePath:instancePath+"/spec/clientConfig/service",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data32.name !== undefined){
let data33 = data32.name;
if(typeof data33 !== "string"){
const err53 = {instancePath:instancePath+"/spec/clientConfig/service/name",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.name.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.name,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data32.namespace !== undefined){
let data34 = data32.namespace;
if(typeof data34 !== "string"){
const err54 = {instancePath:instancePath+"/spec/clientConfig/service/namespace",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.namespace.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.namespace,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.port !== undefined){
let data35 = data32.port;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err55 = {instancePath:instancePath+"/spec/clientConfig/service/port",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.port.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.port,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2147483647 || isNaN(data35)){
const err56 = {instancePath:instancePath+"/spec/clientConfig/service/port",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.port,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data35 < -2147483648 || isNaN(data35)){
const err57 = {instancePath:instancePath+"/spec/clientConfig/service/port",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.port,data:data35};
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
if(data32.scheme !== undefined){
let data36 = data32.scheme;
if(typeof data36 !== "string"){
const err58 = {instancePath:instancePath+"/spec/clientConfig/service/scheme",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.scheme.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.scheme,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.path !== undefined){
let data37 = data32.path;
if(typeof data37 !== "string"){
const err59 = {instancePath:instancePath+"/spec/clientConfig/service/path",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.path.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.path,data:data37};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.query !== undefined){
let data38 = data32.query;
if(typeof data38 !== "string"){
const err60 = {instancePath:instancePath+"/spec/clientConfig/service/query",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/properties/query/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.service.properties.query.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service.properties.query,data:data38};
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
const err61 = {instancePath:instancePath+"/spec/clientConfig/service",schemaPath:"#/properties/spec/properties/clientConfig/properties/service/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.clientConfig.properties.service.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.service,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.url !== undefined){
let data39 = data31.url;
if(typeof data39 !== "string"){
const err62 = {instancePath:instancePath+"/spec/clientConfig/url",schemaPath:"#/properties/spec/properties/clientConfig/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.url.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.url,data:data39};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.caBundle !== undefined){
let data40 = data31.caBundle;
if(typeof data40 === "string"){
if(!(formats2.test(data40))){
const err63 = {instancePath:instancePath+"/spec/clientConfig/caBundle",schemaPath:"#/properties/spec/properties/clientConfig/properties/caBundle/format",keyword:"format",params:{format: "byte"},schema:"byte",parentSchema:schema6.properties.spec.properties.clientConfig.properties.caBundle,data:data40};
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
const err64 = {instancePath:instancePath+"/spec/clientConfig/caBundle",schemaPath:"#/properties/spec/properties/clientConfig/properties/caBundle/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.caBundle.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.caBundle,data:data40};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.serverName !== undefined){
let data41 = data31.serverName;
if(typeof data41 !== "string"){
const err65 = {instancePath:instancePath+"/spec/clientConfig/serverName",schemaPath:"#/properties/spec/properties/clientConfig/properties/serverName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientConfig.properties.serverName.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.serverName,data:data41};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.insecureSkipTLSVerify !== undefined){
let data42 = data31.insecureSkipTLSVerify;
if(typeof data42 !== "boolean"){
const err66 = {instancePath:instancePath+"/spec/clientConfig/insecureSkipTLSVerify",schemaPath:"#/properties/spec/properties/clientConfig/properties/insecureSkipTLSVerify/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.clientConfig.properties.insecureSkipTLSVerify.type,parentSchema:schema6.properties.spec.properties.clientConfig.properties.insecureSkipTLSVerify,data:data42};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/clientConfig",schemaPath:"#/properties/spec/properties/clientConfig/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.clientConfig.type,parentSchema:schema6.properties.spec.properties.clientConfig,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data23.secret !== undefined){
if(!(validate32(data23.secret, {instancePath:instancePath+"/spec/secret",parentData:data23,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data23.tlsSecret !== undefined){
if(!(validate32(data23.tlsSecret, {instancePath:instancePath+"/spec/tlsSecret",parentData:data23,parentDataProperty:"tlsSecret",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data23.secretTransforms !== undefined){
let data45 = data23.secretTransforms;
if(Array.isArray(data45)){
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key10 in data46){
if(!((((key10 === "addKey") || (key10 === "addKeysFrom")) || (key10 === "removeKey")) || (key10 === "renameKey"))){
const err68 = {instancePath:instancePath+"/spec/secretTransforms/" + i3,schemaPath:"#/properties/spec/properties/secretTransforms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items,data:data46};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data46.addKey !== undefined){
let data47 = data46.addKey;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.key === undefined){
const err69 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/required",keyword:"required",params:{missingProperty: "key"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.required,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey,data:data47};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key11 in data47){
if(!(((key11 === "key") || (key11 === "stringValue")) || (key11 === "value"))){
const err70 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.key !== undefined){
let data48 = data47.key;
if(typeof data48 !== "string"){
const err71 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey/key",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.key.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.key,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data47.stringValue !== undefined){
let data49 = data47.stringValue;
if(typeof data49 !== "string"){
const err72 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey/stringValue",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/properties/stringValue/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.stringValue.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.stringValue,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data47.value !== undefined){
let data50 = data47.value;
if(typeof data50 === "string"){
if(!(formats2.test(data50))){
const err73 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey/value",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/properties/value/format",keyword:"format",params:{format: "byte"},schema:"byte",parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.value,data:data50};
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
const err74 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey/value",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.value.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.properties.value,data:data50};
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
const err75 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKey,data:data47};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data46.addKeysFrom !== undefined){
let data51 = data46.addKeysFrom;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 in data51){
if(!(key12 === "secretRef")){
const err76 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKeysFrom",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKeysFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom,data:data51};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data51.secretRef !== undefined){
let data52 = data51.secretRef;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key13 in data52){
if(!(key13 === "name")){
const err77 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKeysFrom/secretRef",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKeysFrom/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.properties.secretRef,data:data52};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 !== "string"){
const err78 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKeysFrom/secretRef/name",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKeysFrom/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.properties.secretRef.properties.name.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.properties.secretRef.properties.name,data:data53};
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
const err79 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKeysFrom/secretRef",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKeysFrom/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.properties.secretRef.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.properties.secretRef,data:data52};
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
const err80 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/addKeysFrom",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/addKeysFrom/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.addKeysFrom,data:data51};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data46.removeKey !== undefined){
let data54 = data46.removeKey;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.key === undefined){
const err81 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/removeKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/removeKey/required",keyword:"required",params:{missingProperty: "key"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey.required,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey,data:data54};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key14 in data54){
if(!(key14 === "key")){
const err82 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/removeKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/removeKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey,data:data54};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data54.key !== undefined){
let data55 = data54.key;
if(typeof data55 !== "string"){
const err83 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/removeKey/key",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/removeKey/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey.properties.key.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey.properties.key,data:data55};
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
const err84 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/removeKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/removeKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.removeKey,data:data54};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data46.renameKey !== undefined){
let data56 = data46.renameKey;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.from === undefined){
const err85 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/required",keyword:"required",params:{missingProperty: "from"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.required,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey,data:data56};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data56.to === undefined){
const err86 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/required",keyword:"required",params:{missingProperty: "to"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.required,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey,data:data56};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key15 in data56){
if(!((key15 === "from") || (key15 === "to"))){
const err87 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey,data:data56};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data56.from !== undefined){
let data57 = data56.from;
if(typeof data57 !== "string"){
const err88 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey/from",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/properties/from/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.properties.from.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.properties.from,data:data57};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data56.to !== undefined){
let data58 = data56.to;
if(typeof data58 !== "string"){
const err89 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey/to",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/properties/to/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.properties.to.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.properties.to,data:data58};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/secretTransforms/" + i3+"/renameKey",schemaPath:"#/properties/spec/properties/secretTransforms/items/properties/renameKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items.properties.renameKey,data:data56};
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
const err91 = {instancePath:instancePath+"/spec/secretTransforms/" + i3,schemaPath:"#/properties/spec/properties/secretTransforms/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.secretTransforms.items.type,parentSchema:schema6.properties.spec.properties.secretTransforms.items,data:data46};
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
const err92 = {instancePath:instancePath+"/spec/secretTransforms",schemaPath:"#/properties/spec/properties/secretTransforms/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.secretTransforms.type,parentSchema:schema6.properties.spec.properties.secretTransforms,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data23.parameters !== undefined){
let data59 = data23.parameters;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
}
else {
const err93 = {instancePath:instancePath+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.parameters.type,parentSchema:schema6.properties.spec.properties.parameters,data:data59};
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
const err94 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
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
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports.structure = {"properties":{"spec":{"properties":{"secret":{"properties":{"apiGroup":{"default":""},"kind":{"default":"Secret"}}},"tlsSecret":{"properties":{"apiGroup":{"default":""},"kind":{"default":"Secret"}}},"secretTransforms":{"items":{"properties":{"addKeysFrom":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}}}}}}}}};
