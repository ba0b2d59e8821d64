// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"project":{"type":"string"},"source":{"$ref":"#/$defs/part0"},"sources":{"type":"array","items":{"$ref":"#/$defs/part0"}},"destination":{"type":"object","properties":{"server":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false},"syncPolicy":{"type":"object","properties":{"automated":{"type":"object","properties":{"enabled":{"type":"boolean"},"prune":{"type":"boolean"},"selfHeal":{"type":"boolean"},"allowEmpty":{"type":"boolean"}},"additionalProperties":false},"syncOptions":{"type":"array","items":{"type":"string"}},"retry":{"type":"object","properties":{"limit":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"refresh":{"type":"boolean"},"backoff":{"type":"object","properties":{"duration":{"type":"string"},"factor":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"maxDuration":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"managedNamespaceMetadata":{"type":"object","properties":{"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"ignoreDifferences":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"jsonPointers":{"type":"array","items":{"type":"string"}},"jqPathExpressions":{"type":"array","items":{"type":"string"}},"managedFieldsManagers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["kind"]}},"info":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["name","value"]}},"revisionHistoryLimit":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["destination","project"]},"status":{"type":"object","properties":{"sync":{"type":"object","properties":{"status":{"type":"string"},"revision":{"type":"string"}},"additionalProperties":false,"required":["status"]},"health":{"type":"object","properties":{"status":{"type":"string"},"message":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"}},"additionalProperties":false},"operationState":{"type":"object","properties":{"operation":{"type":"object","properties":{},"additionalProperties":true},"phase":{"type":"string"},"message":{"type":"string"},"startedAt":{"format":"date-time","type":"string"},"finishedAt":{"format":"date-time","type":"string"},"retryCount":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"syncResult":{"type":"object","properties":{"revision":{"type":"string"}},"additionalProperties":false,"required":["revision"]}},"additionalProperties":false,"required":["operation","phase","startedAt"]},"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"message":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"}},"additionalProperties":false,"required":["message","type"]}},"resources":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"version":{"type":"string"},"kind":{"type":"string"},"namespace":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"health":{"type":"object","properties":{"status":{"type":"string"},"message":{"type":"string"}},"additionalProperties":false},"hook":{"type":"boolean"},"requiresPruning":{"type":"boolean"},"syncWave":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false}},"reconciledAt":{"format":"date-time","type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"repoURL":{"type":"string"},"path":{"type":"string"},"targetRevision":{"type":"string"},"name":{"type":"string"},"ref":{"type":"string"},"directory":{"$ref":"#/$defs/part1"}},"additionalProperties":false,"required":["repoURL"]},"part1":{"type":"object","properties":{"recurse":{"type":"boolean"},"include":{"type":"string"},"exclude":{"type":"string"}},"additionalProperties":false}}};
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

const schema11 = {"type":"object","properties":{"repoURL":{"type":"string"},"path":{"type":"string"},"targetRevision":{"type":"string"},"name":{"type":"string"},"ref":{"type":"string"},"directory":{"$ref":"#/$defs/part1"}},"additionalProperties":false,"required":["repoURL"]};
const schema12 = {"type":"object","properties":{"recurse":{"type":"boolean"},"include":{"type":"string"},"exclude":{"type":"string"}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "recurse") || (key0 === "include")) || (key0 === "exclude"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recurse !== undefined){
let data0 = data.recurse;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/recurse",schemaPath:"#/properties/recurse/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.recurse.type,parentSchema:schema12.properties.recurse,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include !== undefined){
let data1 = data.include;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "string"},schema:schema12.properties.include.type,parentSchema:schema12.properties.include,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "string"},schema:schema12.properties.exclude.type,parentSchema:schema12.properties.exclude,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repoURL === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repoURL"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "repoURL") || (key0 === "path")) || (key0 === "targetRevision")) || (key0 === "name")) || (key0 === "ref")) || (key0 === "directory"))){
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
if(data.repoURL !== undefined){
let data0 = data.repoURL;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/repoURL",schemaPath:"#/properties/repoURL/type",keyword:"type",params:{type: "string"},schema:schema11.properties.repoURL.type,parentSchema:schema11.properties.repoURL,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema11.properties.path.type,parentSchema:schema11.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.targetRevision !== undefined){
let data2 = data.targetRevision;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/targetRevision",schemaPath:"#/properties/targetRevision/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetRevision.type,parentSchema:schema11.properties.targetRevision,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ref !== undefined){
let data4 = data.ref;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema11.properties.ref.type,parentSchema:schema11.properties.ref,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.directory !== undefined){
if(!(validate33(data.directory, {instancePath:instancePath+"/directory",parentData:data,parentDataProperty:"directory",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(data23.destination === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "destination"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.project === undefined){
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "project"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key6 in data23){
if(!((((((((key6 === "project") || (key6 === "source")) || (key6 === "sources")) || (key6 === "destination")) || (key6 === "syncPolicy")) || (key6 === "ignoreDifferences")) || (key6 === "info")) || (key6 === "revisionHistoryLimit"))){
const err40 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.project !== undefined){
let data24 = data23.project;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/spec/project",schemaPath:"#/properties/spec/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.project.type,parentSchema:schema6.properties.spec.properties.project,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.source !== undefined){
if(!(validate32(data23.source, {instancePath:instancePath+"/spec/source",parentData:data23,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data23.sources !== undefined){
let data26 = data23.sources;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(!(validate32(data26[i3], {instancePath:instancePath+"/spec/sources/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/sources",schemaPath:"#/properties/spec/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.sources.type,parentSchema:schema6.properties.spec.properties.sources,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.destination !== undefined){
let data28 = data23.destination;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!(((key7 === "server") || (key7 === "name")) || (key7 === "namespace"))){
const err43 = {instancePath:instancePath+"/spec/destination",schemaPath:"#/properties/spec/properties/destination/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.destination,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data28.server !== undefined){
let data29 = data28.server;
if(typeof data29 !== "string"){
const err44 = {instancePath:instancePath+"/spec/destination/server",schemaPath:"#/properties/spec/properties/destination/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destination.properties.server.type,parentSchema:schema6.properties.spec.properties.destination.properties.server,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.name !== undefined){
let data30 = data28.name;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/spec/destination/name",schemaPath:"#/properties/spec/properties/destination/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destination.properties.name.type,parentSchema:schema6.properties.spec.properties.destination.properties.name,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.namespace !== undefined){
let data31 = data28.namespace;
if(typeof data31 !== "string"){
const err46 = {instancePath:instancePath+"/spec/destination/namespace",schemaPath:"#/properties/spec/properties/destination/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.destination.properties.namespace.type,parentSchema:schema6.properties.spec.properties.destination.properties.namespace,data:data31};
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
const err47 = {instancePath:instancePath+"/spec/destination",schemaPath:"#/properties/spec/properties/destination/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.destination.type,parentSchema:schema6.properties.spec.properties.destination,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.syncPolicy !== undefined){
let data32 = data23.syncPolicy;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!((((key8 === "automated") || (key8 === "syncOptions")) || (key8 === "retry")) || (key8 === "managedNamespaceMetadata"))){
const err48 = {instancePath:instancePath+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy,data:data32};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data32.automated !== undefined){
let data33 = data32.automated;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
if(!((((key9 === "enabled") || (key9 === "prune")) || (key9 === "selfHeal")) || (key9 === "allowEmpty"))){
const err49 = {instancePath:instancePath+"/spec/syncPolicy/automated",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data33.enabled !== undefined){
let data34 = data33.enabled;
if(typeof data34 !== "boolean"){
const err50 = {instancePath:instancePath+"/spec/syncPolicy/automated/enabled",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.enabled.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.enabled,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data33.prune !== undefined){
let data35 = data33.prune;
if(typeof data35 !== "boolean"){
const err51 = {instancePath:instancePath+"/spec/syncPolicy/automated/prune",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/prune/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.prune.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.prune,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.selfHeal !== undefined){
let data36 = data33.selfHeal;
if(typeof data36 !== "boolean"){
const err52 = {instancePath:instancePath+"/spec/syncPolicy/automated/selfHeal",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/selfHeal/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.selfHeal.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.selfHeal,data:data36};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.allowEmpty !== undefined){
let data37 = data33.allowEmpty;
if(typeof data37 !== "boolean"){
const err53 = {instancePath:instancePath+"/spec/syncPolicy/automated/allowEmpty",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/allowEmpty/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.allowEmpty.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated.properties.allowEmpty,data:data37};
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
const err54 = {instancePath:instancePath+"/spec/syncPolicy/automated",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.automated.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.automated,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.syncOptions !== undefined){
let data38 = data32.syncOptions;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(typeof data39 !== "string"){
const err55 = {instancePath:instancePath+"/spec/syncPolicy/syncOptions/" + i4,schemaPath:"#/properties/spec/properties/syncPolicy/properties/syncOptions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.syncOptions.items.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.syncOptions.items,data:data39};
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
const err56 = {instancePath:instancePath+"/spec/syncPolicy/syncOptions",schemaPath:"#/properties/spec/properties/syncPolicy/properties/syncOptions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.syncPolicy.properties.syncOptions.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.syncOptions,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data32.retry !== undefined){
let data40 = data32.retry;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key10 in data40){
if(!(((key10 === "limit") || (key10 === "refresh")) || (key10 === "backoff"))){
const err57 = {instancePath:instancePath+"/spec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry,data:data40};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data40.limit !== undefined){
let data41 = data40.limit;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err58 = {instancePath:instancePath+"/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.limit.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data41};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9223372036854775000 || isNaN(data41)){
const err59 = {instancePath:instancePath+"/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data41 < -9223372036854776000 || isNaN(data41)){
const err60 = {instancePath:instancePath+"/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data41};
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
if(data40.refresh !== undefined){
let data42 = data40.refresh;
if(typeof data42 !== "boolean"){
const err61 = {instancePath:instancePath+"/spec/syncPolicy/retry/refresh",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/refresh/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.refresh.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.refresh,data:data42};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data40.backoff !== undefined){
let data43 = data40.backoff;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
if(!(((key11 === "duration") || (key11 === "factor")) || (key11 === "maxDuration"))){
const err62 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data43.duration !== undefined){
let data44 = data43.duration;
if(typeof data44 !== "string"){
const err63 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff/duration",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.duration.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.duration,data:data44};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data43.factor !== undefined){
let data45 = data43.factor;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err64 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data45};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9223372036854775000 || isNaN(data45)){
const err65 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data45};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data45 < -9223372036854776000 || isNaN(data45)){
const err66 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data45};
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
if(data43.maxDuration !== undefined){
let data46 = data43.maxDuration;
if(typeof data46 !== "string"){
const err67 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff/maxDuration",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/maxDuration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.maxDuration.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.maxDuration,data:data46};
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
const err68 = {instancePath:instancePath+"/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry.properties.backoff,data:data43};
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
const err69 = {instancePath:instancePath+"/spec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.retry.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.retry,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.managedNamespaceMetadata !== undefined){
let data47 = data32.managedNamespaceMetadata;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key12 in data47){
if(!((key12 === "labels") || (key12 === "annotations"))){
const err70 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata",schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.labels !== undefined){
let data48 = data47.labels;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
let data49 = data48[key13];
if(typeof data49 !== "string"){
const err71 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.additionalProperties,data:data49};
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
const err72 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata/labels",schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels,data:data48};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data47.annotations !== undefined){
let data50 = data47.annotations;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
let data51 = data50[key14];
if(typeof data51 !== "string"){
const err73 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata/annotations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.additionalProperties,data:data51};
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
const err74 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata/annotations",schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations,data:data50};
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
const err75 = {instancePath:instancePath+"/spec/syncPolicy/managedNamespaceMetadata",schemaPath:"#/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata,data:data47};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.type,parentSchema:schema6.properties.spec.properties.syncPolicy,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.ignoreDifferences !== undefined){
let data52 = data23.ignoreDifferences;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
const err77 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.spec.properties.ignoreDifferences.items.required,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items,data:data53};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key15 in data53){
if(!(((((((key15 === "group") || (key15 === "kind")) || (key15 === "name")) || (key15 === "namespace")) || (key15 === "jsonPointers")) || (key15 === "jqPathExpressions")) || (key15 === "managedFieldsManagers"))){
const err78 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items,data:data53};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data53.group !== undefined){
let data54 = data53.group;
if(typeof data54 !== "string"){
const err79 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/group",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.group.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.group,data:data54};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data53.kind !== undefined){
let data55 = data53.kind;
if(typeof data55 !== "string"){
const err80 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/kind",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.kind,data:data55};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.name !== undefined){
let data56 = data53.name;
if(typeof data56 !== "string"){
const err81 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/name",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.name.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data53.namespace !== undefined){
let data57 = data53.namespace;
if(typeof data57 !== "string"){
const err82 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/namespace",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.namespace.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.namespace,data:data57};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.jsonPointers !== undefined){
let data58 = data53.jsonPointers;
if(Array.isArray(data58)){
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
let data59 = data58[i6];
if(typeof data59 !== "string"){
const err83 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/jsonPointers/" + i6,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/jsonPointers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.items.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.items,data:data59};
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
const err84 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/jsonPointers",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/jsonPointers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers,data:data58};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data53.jqPathExpressions !== undefined){
let data60 = data53.jqPathExpressions;
if(Array.isArray(data60)){
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
let data61 = data60[i7];
if(typeof data61 !== "string"){
const err85 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/jqPathExpressions/" + i7,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/jqPathExpressions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.items.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.items,data:data61};
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
const err86 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/jqPathExpressions",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/jqPathExpressions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions,data:data60};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data53.managedFieldsManagers !== undefined){
let data62 = data53.managedFieldsManagers;
if(Array.isArray(data62)){
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 !== "string"){
const err87 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/managedFieldsManagers/" + i8,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/managedFieldsManagers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.items.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.items,data:data63};
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
const err88 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5+"/managedFieldsManagers",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/managedFieldsManagers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers,data:data62};
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
const err89 = {instancePath:instancePath+"/spec/ignoreDifferences/" + i5,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ignoreDifferences.items.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences.items,data:data53};
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
const err90 = {instancePath:instancePath+"/spec/ignoreDifferences",schemaPath:"#/properties/spec/properties/ignoreDifferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ignoreDifferences.type,parentSchema:schema6.properties.spec.properties.ignoreDifferences,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data23.info !== undefined){
let data64 = data23.info;
if(Array.isArray(data64)){
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.name === undefined){
const err91 = {instancePath:instancePath+"/spec/info/" + i9,schemaPath:"#/properties/spec/properties/info/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.info.items.required,parentSchema:schema6.properties.spec.properties.info.items,data:data65};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data65.value === undefined){
const err92 = {instancePath:instancePath+"/spec/info/" + i9,schemaPath:"#/properties/spec/properties/info/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema6.properties.spec.properties.info.items.required,parentSchema:schema6.properties.spec.properties.info.items,data:data65};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key16 in data65){
if(!((key16 === "name") || (key16 === "value"))){
const err93 = {instancePath:instancePath+"/spec/info/" + i9,schemaPath:"#/properties/spec/properties/info/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.info.items,data:data65};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data65.name !== undefined){
let data66 = data65.name;
if(typeof data66 !== "string"){
const err94 = {instancePath:instancePath+"/spec/info/" + i9+"/name",schemaPath:"#/properties/spec/properties/info/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.info.items.properties.name.type,parentSchema:schema6.properties.spec.properties.info.items.properties.name,data:data66};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data65.value !== undefined){
let data67 = data65.value;
if(typeof data67 !== "string"){
const err95 = {instancePath:instancePath+"/spec/info/" + i9+"/value",schemaPath:"#/properties/spec/properties/info/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.info.items.properties.value.type,parentSchema:schema6.properties.spec.properties.info.items.properties.value,data:data67};
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
const err96 = {instancePath:instancePath+"/spec/info/" + i9,schemaPath:"#/properties/spec/properties/info/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.info.items.type,parentSchema:schema6.properties.spec.properties.info.items,data:data65};
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
const err97 = {instancePath:instancePath+"/spec/info",schemaPath:"#/properties/spec/properties/info/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.info.type,parentSchema:schema6.properties.spec.properties.info,data:data64};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data23.revisionHistoryLimit !== undefined){
let data68 = data23.revisionHistoryLimit;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err98 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data68};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9223372036854775000 || isNaN(data68)){
const err99 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data68};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data68 < -9223372036854776000 || isNaN(data68)){
const err100 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data68};
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
}
else {
const err101 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.status !== undefined){
let data69 = data.status;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key17 in data69){
if(!((((((key17 === "sync") || (key17 === "health")) || (key17 === "operationState")) || (key17 === "conditions")) || (key17 === "resources")) || (key17 === "reconciledAt"))){
const err102 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.status,data:data69};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data69.sync !== undefined){
let data70 = data69.sync;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.status === undefined){
const err103 = {instancePath:instancePath+"/status/sync",schemaPath:"#/properties/status/properties/sync/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.sync.required,parentSchema:schema6.properties.status.properties.sync,data:data70};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key18 in data70){
if(!((key18 === "status") || (key18 === "revision"))){
const err104 = {instancePath:instancePath+"/status/sync",schemaPath:"#/properties/status/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.status.properties.sync,data:data70};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data70.status !== undefined){
let data71 = data70.status;
if(typeof data71 !== "string"){
const err105 = {instancePath:instancePath+"/status/sync/status",schemaPath:"#/properties/status/properties/sync/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.sync.properties.status.type,parentSchema:schema6.properties.status.properties.sync.properties.status,data:data71};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data70.revision !== undefined){
let data72 = data70.revision;
if(typeof data72 !== "string"){
const err106 = {instancePath:instancePath+"/status/sync/revision",schemaPath:"#/properties/status/properties/sync/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.sync.properties.revision.type,parentSchema:schema6.properties.status.properties.sync.properties.revision,data:data72};
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
const err107 = {instancePath:instancePath+"/status/sync",schemaPath:"#/properties/status/properties/sync/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.sync.type,parentSchema:schema6.properties.status.properties.sync,data:data70};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data69.health !== undefined){
let data73 = data69.health;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key19 in data73){
if(!(((key19 === "status") || (key19 === "message")) || (key19 === "lastTransitionTime"))){
const err108 = {instancePath:instancePath+"/status/health",schemaPath:"#/properties/status/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.status.properties.health,data:data73};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data73.status !== undefined){
let data74 = data73.status;
if(typeof data74 !== "string"){
const err109 = {instancePath:instancePath+"/status/health/status",schemaPath:"#/properties/status/properties/health/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.health.properties.status.type,parentSchema:schema6.properties.status.properties.health.properties.status,data:data74};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data73.message !== undefined){
let data75 = data73.message;
if(typeof data75 !== "string"){
const err110 = {instancePath:instancePath+"/status/health/message",schemaPath:"#/properties/status/properties/health/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.health.properties.message.type,parentSchema:schema6.properties.status.properties.health.properties.message,data:data75};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data73.lastTransitionTime !== undefined){
let data76 = data73.lastTransitionTime;
if(typeof data76 === "string"){
if(!(formats0.test(data76))){
const err111 = {instancePath:instancePath+"/status/health/lastTransitionTime",schemaPath:"#/properties/status/properties/health/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.health.properties.lastTransitionTime,data:data76};
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
const err112 = {instancePath:instancePath+"/status/health/lastTransitionTime",schemaPath:"#/properties/status/properties/health/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.health.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.health.properties.lastTransitionTime,data:data76};
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
const err113 = {instancePath:instancePath+"/status/health",schemaPath:"#/properties/status/properties/health/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.health.type,parentSchema:schema6.properties.status.properties.health,data:data73};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data69.operationState !== undefined){
let data77 = data69.operationState;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.operation === undefined){
const err114 = {instancePath:instancePath+"/status/operationState",schemaPath:"#/properties/status/properties/operationState/required",keyword:"required",params:{missingProperty: "operation"},schema:schema6.properties.status.properties.operationState.required,parentSchema:schema6.properties.status.properties.operationState,data:data77};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data77.phase === undefined){
const err115 = {instancePath:instancePath+"/status/operationState",schemaPath:"#/properties/status/properties/operationState/required",keyword:"required",params:{missingProperty: "phase"},schema:schema6.properties.status.properties.operationState.required,parentSchema:schema6.properties.status.properties.operationState,data:data77};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data77.startedAt === undefined){
const err116 = {instancePath:instancePath+"/status/operationState",schemaPath:"#/properties/status/properties/operationState/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.status.properties.operationState.required,parentSchema:schema6.properties.status.properties.operationState,data:data77};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key20 in data77){
if(!(((((((key20 === "operation") || (key20 === "phase")) || (key20 === "message")) || (key20 === "startedAt")) || (key20 === "finishedAt")) || (key20 === "retryCount")) || (key20 === "syncResult"))){
const err117 = {instancePath:instancePath+"/status/operationState",schemaPath:"#/properties/status/properties/operationState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.status.properties.operationState,data:data77};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data77.operation !== undefined){
let data78 = data77.operation;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
}
else {
const err118 = {instancePath:instancePath+"/status/operationState/operation",schemaPath:"#/properties/status/properties/operationState/properties/operation/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.operationState.properties.operation.type,parentSchema:schema6.properties.status.properties.operationState.properties.operation,data:data78};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data77.phase !== undefined){
let data79 = data77.phase;
if(typeof data79 !== "string"){
const err119 = {instancePath:instancePath+"/status/operationState/phase",schemaPath:"#/properties/status/properties/operationState/properties/phase/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.operationState.properties.phase.type,parentSchema:schema6.properties.status.properties.operationState.properties.phase,data:data79};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data77.message !== undefined){
let data80 = data77.message;
if(typeof data80 !== "string"){
const err120 = {instancePath:instancePath+"/status/operationState/message",schemaPath:"#/properties/status/properties/operationState/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.operationState.properties.message.type,parentSchema:schema6.properties.status.properties.operationState.properties.message,data:data80};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data77.startedAt !== undefined){
let data81 = data77.startedAt;
if(typeof data81 === "string"){
if(!(formats0.test(data81))){
const err121 = {instancePath:instancePath+"/status/operationState/startedAt",schemaPath:"#/properties/status/properties/operationState/properties/startedAt/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.operationState.properties.startedAt,data:data81};
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
const err122 = {instancePath:instancePath+"/status/operationState/startedAt",schemaPath:"#/properties/status/properties/operationState/properties/startedAt/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.operationState.properties.startedAt.type,parentSchema:schema6.properties.status.properties.operationState.properties.startedAt,data:data81};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data77.finishedAt !== undefined){
let data82 = data77.finishedAt;
if(typeof data82 === "string"){
if(!(formats0.test(data82))){
const err123 = {instancePath:instancePath+"/status/operationState/finishedAt",schemaPath:"#/properties/status/properties/operationState/properties/finishedAt/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.operationState.properties.finishedAt,data:data82};
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
const err124 = {instancePath:instancePath+"/status/operationState/finishedAt",schemaPath:"#/properties/status/properties/operationState/properties/finishedAt/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.operationState.properties.finishedAt.type,parentSchema:schema6.properties.status.properties.operationState.properties.finishedAt,data:data82};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data77.retryCount !== undefined){
let data83 = data77.retryCount;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err125 = {instancePath:instancePath+"/status/operationState/retryCount",schemaPath:"#/properties/status/properties/operationState/properties/retryCount/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.operationState.properties.retryCount.type,parentSchema:schema6.properties.status.properties.operationState.properties.retryCount,data:data83};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 9223372036854775000 || isNaN(data83)){
const err126 = {instancePath:instancePath+"/status/operationState/retryCount",schemaPath:"#/properties/status/properties/operationState/properties/retryCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.operationState.properties.retryCount,data:data83};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data83 < -9223372036854776000 || isNaN(data83)){
const err127 = {instancePath:instancePath+"/status/operationState/retryCount",schemaPath:"#/properties/status/properties/operationState/properties/retryCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.operationState.properties.retryCount,data:data83};
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
if(data77.syncResult !== undefined){
let data84 = data77.syncResult;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.revision === undefined){
const err128 = {instancePath:instancePath+"/status/operationState/syncResult",schemaPath:"#/properties/status/properties/operationState/properties/syncResult/required",keyword:"required",params:{missingProperty: "revision"},schema:schema6.properties.status.properties.operationState.properties.syncResult.required,parentSchema:schema6.properties.status.properties.operationState.properties.syncResult,data:data84};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key21 in data84){
if(!(key21 === "revision")){
const err129 = {instancePath:instancePath+"/status/operationState/syncResult",schemaPath:"#/properties/status/properties/operationState/properties/syncResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.status.properties.operationState.properties.syncResult,data:data84};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data84.revision !== undefined){
let data85 = data84.revision;
if(typeof data85 !== "string"){
const err130 = {instancePath:instancePath+"/status/operationState/syncResult/revision",schemaPath:"#/properties/status/properties/operationState/properties/syncResult/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.operationState.properties.syncResult.properties.revision.type,parentSchema:schema6.properties.status.properties.operationState.properties.syncResult.properties.revision,data:data85};
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
const err131 = {instancePath:instancePath+"/status/operationState/syncResult",schemaPath:"#/properties/status/properties/operationState/properties/syncResult/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.operationState.properties.syncResult.type,parentSchema:schema6.properties.status.properties.operationState.properties.syncResult,data:data84};
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
const err132 = {instancePath:instancePath+"/status/operationState",schemaPath:"#/properties/status/properties/operationState/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.operationState.type,parentSchema:schema6.properties.status.properties.operationState,data:data77};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data69.conditions !== undefined){
let data86 = data69.conditions;
if(Array.isArray(data86)){
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.message === undefined){
const err133 = {instancePath:instancePath+"/status/conditions/" + i10,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data87};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data87.type === undefined){
const err134 = {instancePath:instancePath+"/status/conditions/" + i10,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data87};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key22 in data87){
if(!(((key22 === "type") || (key22 === "message")) || (key22 === "lastTransitionTime"))){
const err135 = {instancePath:instancePath+"/status/conditions/" + i10,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data87};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data87.type !== undefined){
let data88 = data87.type;
if(typeof data88 !== "string"){
const err136 = {instancePath:instancePath+"/status/conditions/" + i10+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data88};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data87.message !== undefined){
let data89 = data87.message;
if(typeof data89 !== "string"){
const err137 = {instancePath:instancePath+"/status/conditions/" + i10+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data89};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data87.lastTransitionTime !== undefined){
let data90 = data87.lastTransitionTime;
if(typeof data90 === "string"){
if(!(formats0.test(data90))){
const err138 = {instancePath:instancePath+"/status/conditions/" + i10+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data90};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/status/conditions/" + i10+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data90};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/status/conditions/" + i10,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data87};
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
const err141 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data86};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data69.resources !== undefined){
let data91 = data69.resources;
if(Array.isArray(data91)){
const len11 = data91.length;
for(let i11=0; i11<len11; i11++){
let data92 = data91[i11];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key23 in data92){
if(!(func2.call(schema6.properties.status.properties.resources.items.properties, key23))){
const err142 = {instancePath:instancePath+"/status/resources/" + i11,schemaPath:"#/properties/status/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.status.properties.resources.items,data:data92};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data92.group !== undefined){
let data93 = data92.group;
if(typeof data93 !== "string"){
const err143 = {instancePath:instancePath+"/status/resources/" + i11+"/group",schemaPath:"#/properties/status/properties/resources/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.group.type,parentSchema:schema6.properties.status.properties.resources.items.properties.group,data:data93};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data92.version !== undefined){
let data94 = data92.version;
if(typeof data94 !== "string"){
const err144 = {instancePath:instancePath+"/status/resources/" + i11+"/version",schemaPath:"#/properties/status/properties/resources/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.version.type,parentSchema:schema6.properties.status.properties.resources.items.properties.version,data:data94};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data92.kind !== undefined){
let data95 = data92.kind;
if(typeof data95 !== "string"){
const err145 = {instancePath:instancePath+"/status/resources/" + i11+"/kind",schemaPath:"#/properties/status/properties/resources/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.kind.type,parentSchema:schema6.properties.status.properties.resources.items.properties.kind,data:data95};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data92.namespace !== undefined){
let data96 = data92.namespace;
if(typeof data96 !== "string"){
const err146 = {instancePath:instancePath+"/status/resources/" + i11+"/namespace",schemaPath:"#/properties/status/properties/resources/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.namespace.type,parentSchema:schema6.properties.status.properties.resources.items.properties.namespace,data:data96};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data92.name !== undefined){
let data97 = data92.name;
if(typeof data97 !== "string"){
const err147 = {instancePath:instancePath+"/status/resources/" + i11+"/name",schemaPath:"#/properties/status/properties/resources/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.name.type,parentSchema:schema6.properties.status.properties.resources.items.properties.name,data:data97};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data92.status !== undefined){
let data98 = data92.status;
if(typeof data98 !== "string"){
const err148 = {instancePath:instancePath+"/status/resources/" + i11+"/status",schemaPath:"#/properties/status/properties/resources/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.status.type,parentSchema:schema6.properties.status.properties.resources.items.properties.status,data:data98};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data92.health !== undefined){
let data99 = data92.health;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key24 in data99){
if(!((key24 === "status") || (key24 === "message"))){
const err149 = {instancePath:instancePath+"/status/resources/" + i11+"/health",schemaPath:"#/properties/status/properties/resources/items/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.status.properties.resources.items.properties.health,data:data99};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data99.status !== undefined){
let data100 = data99.status;
if(typeof data100 !== "string"){
const err150 = {instancePath:instancePath+"/status/resources/" + i11+"/health/status",schemaPath:"#/properties/status/properties/resources/items/properties/health/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.health.properties.status.type,parentSchema:schema6.properties.status.properties.resources.items.properties.health.properties.status,data:data100};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data99.message !== undefined){
let data101 = data99.message;
if(typeof data101 !== "string"){
const err151 = {instancePath:instancePath+"/status/resources/" + i11+"/health/message",schemaPath:"#/properties/status/properties/resources/items/properties/health/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.resources.items.properties.health.properties.message.type,parentSchema:schema6.properties.status.properties.resources.items.properties.health.properties.message,data:data101};
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
const err152 = {instancePath:instancePath+"/status/resources/" + i11+"/health",schemaPath:"#/properties/status/properties/resources/items/properties/health/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.resources.items.properties.health.type,parentSchema:schema6.properties.status.properties.resources.items.properties.health,data:data99};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data92.hook !== undefined){
let data102 = data92.hook;
if(typeof data102 !== "boolean"){
const err153 = {instancePath:instancePath+"/status/resources/" + i11+"/hook",schemaPath:"#/properties/status/properties/resources/items/properties/hook/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.status.properties.resources.items.properties.hook.type,parentSchema:schema6.properties.status.properties.resources.items.properties.hook,data:data102};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data92.requiresPruning !== undefined){
let data103 = data92.requiresPruning;
if(typeof data103 !== "boolean"){
const err154 = {instancePath:instancePath+"/status/resources/" + i11+"/requiresPruning",schemaPath:"#/properties/status/properties/resources/items/properties/requiresPruning/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.status.properties.resources.items.properties.requiresPruning.type,parentSchema:schema6.properties.status.properties.resources.items.properties.requiresPruning,data:data103};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data92.syncWave !== undefined){
let data104 = data92.syncWave;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err155 = {instancePath:instancePath+"/status/resources/" + i11+"/syncWave",schemaPath:"#/properties/status/properties/resources/items/properties/syncWave/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.resources.items.properties.syncWave.type,parentSchema:schema6.properties.status.properties.resources.items.properties.syncWave,data:data104};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 9223372036854775000 || isNaN(data104)){
const err156 = {instancePath:instancePath+"/status/resources/" + i11+"/syncWave",schemaPath:"#/properties/status/properties/resources/items/properties/syncWave/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.resources.items.properties.syncWave,data:data104};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data104 < -9223372036854776000 || isNaN(data104)){
const err157 = {instancePath:instancePath+"/status/resources/" + i11+"/syncWave",schemaPath:"#/properties/status/properties/resources/items/properties/syncWave/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.resources.items.properties.syncWave,data:data104};
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
}
else {
const err158 = {instancePath:instancePath+"/status/resources/" + i11,schemaPath:"#/properties/status/properties/resources/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.resources.items.type,parentSchema:schema6.properties.status.properties.resources.items,data:data92};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/status/resources",schemaPath:"#/properties/status/properties/resources/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.resources.type,parentSchema:schema6.properties.status.properties.resources,data:data91};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data69.reconciledAt !== undefined){
let data105 = data69.reconciledAt;
if(typeof data105 === "string"){
if(!(formats0.test(data105))){
const err160 = {instancePath:instancePath+"/status/reconciledAt",schemaPath:"#/properties/status/properties/reconciledAt/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.reconciledAt,data:data105};
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
const err161 = {instancePath:instancePath+"/status/reconciledAt",schemaPath:"#/properties/status/properties/reconciledAt/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.reconciledAt.type,parentSchema:schema6.properties.status.properties.reconciledAt,data:data105};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data69};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

