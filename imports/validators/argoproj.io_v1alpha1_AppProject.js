// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"description":{"maxLength":255,"type":"string"},"sourceRepos":{"type":"array","items":{"type":"string"}},"sourceNamespaces":{"type":"array","items":{"type":"string"}},"destinations":{"type":"array","items":{"type":"object","properties":{"server":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false}},"clusterResourceWhitelist":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["group","kind"]}},"clusterResourceBlacklist":{"type":"array","items":{"$ref":"#/$defs/part0"}},"namespaceResourceWhitelist":{"type":"array","items":{"$ref":"#/$defs/part0"}},"namespaceResourceBlacklist":{"type":"array","items":{"$ref":"#/$defs/part0"}},"orphanedResources":{"type":"object","properties":{"warn":{"type":"boolean"},"ignore":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"syncWindows":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"schedule":{"type":"string"},"duration":{"type":"string"},"timeZone":{"type":"string"},"manualSync":{"type":"boolean"},"applications":{"type":"array","items":{"type":"string"}},"namespaces":{"type":"array","items":{"type":"string"}},"clusters":{"type":"array","items":{"type":"string"}},"andOperator":{"type":"boolean"},"syncOverrun":{"type":"boolean"},"description":{"type":"string"}},"additionalProperties":false}},"roles":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"policies":{"type":"array","items":{"type":"string"}},"groups":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["name"]}},"permitOnlyProjectScopedClusters":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false,"required":["group","kind"]}}};
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

const schema11 = {"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false,"required":["group","kind"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "group") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},schema:schema11.properties.group.type,parentSchema:schema11.properties.group,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kind.type,parentSchema:schema11.properties.kind,data:data1};
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
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if(!(func2.call(schema6.properties.spec.properties, key6))){
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
if(data23.description !== undefined){
let data24 = data23.description;
if(typeof data24 === "string"){
if(func3(data24) > 255){
const err39 = {instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema6.properties.spec.properties.description,data:data24};
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
const err40 = {instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.description.type,parentSchema:schema6.properties.spec.properties.description,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.sourceRepos !== undefined){
let data25 = data23.sourceRepos;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 !== "string"){
const err41 = {instancePath:instancePath+"/spec/sourceRepos/" + i3,schemaPath:"#/properties/spec/properties/sourceRepos/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.sourceRepos.items.type,parentSchema:schema6.properties.spec.properties.sourceRepos.items,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/sourceRepos",schemaPath:"#/properties/spec/properties/sourceRepos/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.sourceRepos.type,parentSchema:schema6.properties.spec.properties.sourceRepos,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.sourceNamespaces !== undefined){
let data27 = data23.sourceNamespaces;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 !== "string"){
const err43 = {instancePath:instancePath+"/spec/sourceNamespaces/" + i4,schemaPath:"#/properties/spec/properties/sourceNamespaces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.sourceNamespaces.items.type,parentSchema:schema6.properties.spec.properties.sourceNamespaces.items,data:data28};
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
const err44 = {instancePath:instancePath+"/spec/sourceNamespaces",schemaPath:"#/properties/spec/properties/sourceNamespaces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.sourceNamespaces.type,parentSchema:schema6.properties.spec.properties.sourceNamespaces,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.destinations !== undefined){
let data29 = data23.destinations;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!(((key7 === "server") || (key7 === "name")) || (key7 === "namespace"))){
const err45 = {instancePath:instancePath+"/spec/destinations/" + i5,schemaPath:"#/properties/spec/properties/destinations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.destinations.items,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data30.server !== undefined){
let data31 = data30.server;
if(typeof data31 !== "string"){
const err46 = {instancePath:instancePath+"/spec/destinations/" + i5+"/server",schemaPath:"#/properties/spec/properties/destinations/items/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destinations.items.properties.server.type,parentSchema:schema6.properties.spec.properties.destinations.items.properties.server,data:data31};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data30.name !== undefined){
let data32 = data30.name;
if(typeof data32 !== "string"){
const err47 = {instancePath:instancePath+"/spec/destinations/" + i5+"/name",schemaPath:"#/properties/spec/properties/destinations/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destinations.items.properties.name.type,parentSchema:schema6.properties.spec.properties.destinations.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.namespace !== undefined){
let data33 = data30.namespace;
if(typeof data33 !== "string"){
const err48 = {instancePath:instancePath+"/spec/destinations/" + i5+"/namespace",schemaPath:"#/properties/spec/properties/destinations/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destinations.items.properties.namespace.type,parentSchema:schema6.properties.spec.properties.destinations.items.properties.namespace,data:data33};
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
const err49 = {instancePath:instancePath+"/spec/destinations/" + i5,schemaPath:"#/properties/spec/properties/destinations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.destinations.items.type,parentSchema:schema6.properties.spec.properties.destinations.items,data:data30};
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
const err50 = {instancePath:instancePath+"/spec/destinations",schemaPath:"#/properties/spec/properties/destinations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.destinations.type,parentSchema:schema6.properties.spec.properties.destinations,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.clusterResourceWhitelist !== undefined){
let data34 = data23.clusterResourceWhitelist;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data35 = data34[i6];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.group === undefined){
const err51 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6,schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/required",keyword:"required",params:{missingProperty: "group"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.required,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data35.kind === undefined){
const err52 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6,schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.required,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key8 in data35){
if(!(((key8 === "group") || (key8 === "kind")) || (key8 === "name"))){
const err53 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6,schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items,data:data35};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data35.group !== undefined){
let data36 = data35.group;
if(typeof data36 !== "string"){
const err54 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6+"/group",schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.group.type,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.group,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.kind !== undefined){
let data37 = data35.kind;
if(typeof data37 !== "string"){
const err55 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6+"/kind",schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.kind,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.name !== undefined){
let data38 = data35.name;
if(typeof data38 !== "string"){
const err56 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6+"/name",schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.name.type,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items.properties.name,data:data38};
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
const err57 = {instancePath:instancePath+"/spec/clusterResourceWhitelist/" + i6,schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.items.type,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist.items,data:data35};
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
const err58 = {instancePath:instancePath+"/spec/clusterResourceWhitelist",schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.clusterResourceWhitelist.type,parentSchema:schema6.properties.spec.properties.clusterResourceWhitelist,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.clusterResourceBlacklist !== undefined){
let data39 = data23.clusterResourceBlacklist;
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(!(validate32(data39[i7], {instancePath:instancePath+"/spec/clusterResourceBlacklist/" + i7,parentData:data39,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/spec/clusterResourceBlacklist",schemaPath:"#/properties/spec/properties/clusterResourceBlacklist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.clusterResourceBlacklist.type,parentSchema:schema6.properties.spec.properties.clusterResourceBlacklist,data:data39};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.namespaceResourceWhitelist !== undefined){
let data41 = data23.namespaceResourceWhitelist;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
if(!(validate32(data41[i8], {instancePath:instancePath+"/spec/namespaceResourceWhitelist/" + i8,parentData:data41,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/spec/namespaceResourceWhitelist",schemaPath:"#/properties/spec/properties/namespaceResourceWhitelist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.namespaceResourceWhitelist.type,parentSchema:schema6.properties.spec.properties.namespaceResourceWhitelist,data:data41};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data23.namespaceResourceBlacklist !== undefined){
let data43 = data23.namespaceResourceBlacklist;
if(Array.isArray(data43)){
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
if(!(validate32(data43[i9], {instancePath:instancePath+"/spec/namespaceResourceBlacklist/" + i9,parentData:data43,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/namespaceResourceBlacklist",schemaPath:"#/properties/spec/properties/namespaceResourceBlacklist/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.namespaceResourceBlacklist.type,parentSchema:schema6.properties.spec.properties.namespaceResourceBlacklist,data:data43};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.orphanedResources !== undefined){
let data45 = data23.orphanedResources;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!((key9 === "warn") || (key9 === "ignore"))){
const err62 = {instancePath:instancePath+"/spec/orphanedResources",schemaPath:"#/properties/spec/properties/orphanedResources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.orphanedResources,data:data45};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data45.warn !== undefined){
let data46 = data45.warn;
if(typeof data46 !== "boolean"){
const err63 = {instancePath:instancePath+"/spec/orphanedResources/warn",schemaPath:"#/properties/spec/properties/orphanedResources/properties/warn/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.orphanedResources.properties.warn.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.warn,data:data46};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data45.ignore !== undefined){
let data47 = data45.ignore;
if(Array.isArray(data47)){
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
let data48 = data47[i10];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(!(((key10 === "group") || (key10 === "kind")) || (key10 === "name"))){
const err64 = {instancePath:instancePath+"/spec/orphanedResources/ignore/" + i10,schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items,data:data48};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data48.group !== undefined){
let data49 = data48.group;
if(typeof data49 !== "string"){
const err65 = {instancePath:instancePath+"/spec/orphanedResources/ignore/" + i10+"/group",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.group.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.group,data:data49};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data48.kind !== undefined){
let data50 = data48.kind;
if(typeof data50 !== "string"){
const err66 = {instancePath:instancePath+"/spec/orphanedResources/ignore/" + i10+"/kind",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.kind,data:data50};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.name !== undefined){
let data51 = data48.name;
if(typeof data51 !== "string"){
const err67 = {instancePath:instancePath+"/spec/orphanedResources/ignore/" + i10+"/name",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.name.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.properties.name,data:data51};
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
const err68 = {instancePath:instancePath+"/spec/orphanedResources/ignore/" + i10,schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore.items,data:data48};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/spec/orphanedResources/ignore",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.orphanedResources.properties.ignore.type,parentSchema:schema6.properties.spec.properties.orphanedResources.properties.ignore,data:data47};
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
const err70 = {instancePath:instancePath+"/spec/orphanedResources",schemaPath:"#/properties/spec/properties/orphanedResources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.orphanedResources.type,parentSchema:schema6.properties.spec.properties.orphanedResources,data:data45};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data23.syncWindows !== undefined){
let data52 = data23.syncWindows;
if(Array.isArray(data52)){
const len11 = data52.length;
for(let i11=0; i11<len11; i11++){
let data53 = data52[i11];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 in data53){
if(!(func2.call(schema6.properties.spec.properties.syncWindows.items.properties, key11))){
const err71 = {instancePath:instancePath+"/spec/syncWindows/" + i11,schemaPath:"#/properties/spec/properties/syncWindows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.syncWindows.items,data:data53};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data53.kind !== undefined){
let data54 = data53.kind;
if(typeof data54 !== "string"){
const err72 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/kind",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.kind,data:data54};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data53.schedule !== undefined){
let data55 = data53.schedule;
if(typeof data55 !== "string"){
const err73 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/schedule",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.schedule.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.schedule,data:data55};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data53.duration !== undefined){
let data56 = data53.duration;
if(typeof data56 !== "string"){
const err74 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/duration",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.duration.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.duration,data:data56};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data53.timeZone !== undefined){
let data57 = data53.timeZone;
if(typeof data57 !== "string"){
const err75 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/timeZone",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.timeZone.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.timeZone,data:data57};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data53.manualSync !== undefined){
let data58 = data53.manualSync;
if(typeof data58 !== "boolean"){
const err76 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/manualSync",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/manualSync/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncWindows.items.properties.manualSync.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.manualSync,data:data58};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data53.applications !== undefined){
let data59 = data53.applications;
if(Array.isArray(data59)){
const len12 = data59.length;
for(let i12=0; i12<len12; i12++){
let data60 = data59[i12];
if(typeof data60 !== "string"){
const err77 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/applications/" + i12,schemaPath:"#/properties/spec/properties/syncWindows/items/properties/applications/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.applications.items.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.applications.items,data:data60};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/applications",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/applications/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.syncWindows.items.properties.applications.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.applications,data:data59};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data53.namespaces !== undefined){
let data61 = data53.namespaces;
if(Array.isArray(data61)){
const len13 = data61.length;
for(let i13=0; i13<len13; i13++){
let data62 = data61[i13];
if(typeof data62 !== "string"){
const err79 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/namespaces/" + i13,schemaPath:"#/properties/spec/properties/syncWindows/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.namespaces.items.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.namespaces.items,data:data62};
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
const err80 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/namespaces",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/namespaces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.syncWindows.items.properties.namespaces.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.namespaces,data:data61};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.clusters !== undefined){
let data63 = data53.clusters;
if(Array.isArray(data63)){
const len14 = data63.length;
for(let i14=0; i14<len14; i14++){
let data64 = data63[i14];
if(typeof data64 !== "string"){
const err81 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/clusters/" + i14,schemaPath:"#/properties/spec/properties/syncWindows/items/properties/clusters/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.clusters.items.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.clusters.items,data:data64};
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
const err82 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/clusters",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/clusters/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.syncWindows.items.properties.clusters.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.clusters,data:data63};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.andOperator !== undefined){
let data65 = data53.andOperator;
if(typeof data65 !== "boolean"){
const err83 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/andOperator",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/andOperator/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncWindows.items.properties.andOperator.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.andOperator,data:data65};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data53.syncOverrun !== undefined){
let data66 = data53.syncOverrun;
if(typeof data66 !== "boolean"){
const err84 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/syncOverrun",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/syncOverrun/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncWindows.items.properties.syncOverrun.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.syncOverrun,data:data66};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data53.description !== undefined){
let data67 = data53.description;
if(typeof data67 !== "string"){
const err85 = {instancePath:instancePath+"/spec/syncWindows/" + i11+"/description",schemaPath:"#/properties/spec/properties/syncWindows/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncWindows.items.properties.description.type,parentSchema:schema6.properties.spec.properties.syncWindows.items.properties.description,data:data67};
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
const err86 = {instancePath:instancePath+"/spec/syncWindows/" + i11,schemaPath:"#/properties/spec/properties/syncWindows/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncWindows.items.type,parentSchema:schema6.properties.spec.properties.syncWindows.items,data:data53};
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
const err87 = {instancePath:instancePath+"/spec/syncWindows",schemaPath:"#/properties/spec/properties/syncWindows/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.syncWindows.type,parentSchema:schema6.properties.spec.properties.syncWindows,data:data52};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data23.roles !== undefined){
let data68 = data23.roles;
if(Array.isArray(data68)){
const len15 = data68.length;
for(let i15=0; i15<len15; i15++){
let data69 = data68[i15];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
const err88 = {instancePath:instancePath+"/spec/roles/" + i15,schemaPath:"#/properties/spec/properties/roles/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.roles.items.required,parentSchema:schema6.properties.spec.properties.roles.items,data:data69};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key12 in data69){
if(!((((key12 === "name") || (key12 === "description")) || (key12 === "policies")) || (key12 === "groups"))){
const err89 = {instancePath:instancePath+"/spec/roles/" + i15,schemaPath:"#/properties/spec/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.roles.items,data:data69};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data69.name !== undefined){
let data70 = data69.name;
if(typeof data70 !== "string"){
const err90 = {instancePath:instancePath+"/spec/roles/" + i15+"/name",schemaPath:"#/properties/spec/properties/roles/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.roles.items.properties.name.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.name,data:data70};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data69.description !== undefined){
let data71 = data69.description;
if(typeof data71 !== "string"){
const err91 = {instancePath:instancePath+"/spec/roles/" + i15+"/description",schemaPath:"#/properties/spec/properties/roles/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.roles.items.properties.description.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.description,data:data71};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data69.policies !== undefined){
let data72 = data69.policies;
if(Array.isArray(data72)){
const len16 = data72.length;
for(let i16=0; i16<len16; i16++){
let data73 = data72[i16];
if(typeof data73 !== "string"){
const err92 = {instancePath:instancePath+"/spec/roles/" + i15+"/policies/" + i16,schemaPath:"#/properties/spec/properties/roles/items/properties/policies/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.roles.items.properties.policies.items.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.policies.items,data:data73};
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
const err93 = {instancePath:instancePath+"/spec/roles/" + i15+"/policies",schemaPath:"#/properties/spec/properties/roles/items/properties/policies/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.roles.items.properties.policies.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.policies,data:data72};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data69.groups !== undefined){
let data74 = data69.groups;
if(Array.isArray(data74)){
const len17 = data74.length;
for(let i17=0; i17<len17; i17++){
let data75 = data74[i17];
if(typeof data75 !== "string"){
const err94 = {instancePath:instancePath+"/spec/roles/" + i15+"/groups/" + i17,schemaPath:"#/properties/spec/properties/roles/items/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.roles.items.properties.groups.items.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.groups.items,data:data75};
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
const err95 = {instancePath:instancePath+"/spec/roles/" + i15+"/groups",schemaPath:"#/properties/spec/properties/roles/items/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.roles.items.properties.groups.type,parentSchema:schema6.properties.spec.properties.roles.items.properties.groups,data:data74};
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
const err96 = {instancePath:instancePath+"/spec/roles/" + i15,schemaPath:"#/properties/spec/properties/roles/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.roles.items.type,parentSchema:schema6.properties.spec.properties.roles.items,data:data69};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/spec/roles",schemaPath:"#/properties/spec/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.roles.type,parentSchema:schema6.properties.spec.properties.roles,data:data68};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data23.permitOnlyProjectScopedClusters !== undefined){
let data76 = data23.permitOnlyProjectScopedClusters;
if(typeof data76 !== "boolean"){
const err98 = {instancePath:instancePath+"/spec/permitOnlyProjectScopedClusters",schemaPath:"#/properties/spec/properties/permitOnlyProjectScopedClusters/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.permitOnlyProjectScopedClusters.type,parentSchema:schema6.properties.spec.properties.permitOnlyProjectScopedClusters,data:data76};
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
const err99 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
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
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

