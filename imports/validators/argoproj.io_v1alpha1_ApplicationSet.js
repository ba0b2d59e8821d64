// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"goTemplate":{"type":"boolean"},"goTemplateOptions":{"type":"array","items":{"type":"string"}},"generators":{"type":"array","items":{"type":"object","properties":{"git":{"type":"object","properties":{"repoURL":{"type":"string"},"revision":{"type":"string"},"directories":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"exclude":{"type":"boolean"}},"additionalProperties":false,"required":["path"]}},"values":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"requeueAfterSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["repoURL","revision"]}},"additionalProperties":false}},"syncPolicy":{"type":"object","properties":{"applicationsSync":{"enum":["create-only","create-update","create-delete","sync"],"type":"string"},"preserveResourcesOnDeletion":{"type":"boolean"}},"additionalProperties":false},"template":{"type":"object","properties":{"metadata":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"project":{"type":"string"},"source":{"$ref":"#/$defs/part0"},"sources":{"type":"array","items":{"$ref":"#/$defs/part0"}},"destination":{"type":"object","properties":{"server":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false},"syncPolicy":{"type":"object","properties":{"automated":{"type":"object","properties":{"enabled":{"type":"boolean"},"prune":{"type":"boolean"},"selfHeal":{"type":"boolean"},"allowEmpty":{"type":"boolean"}},"additionalProperties":false},"syncOptions":{"type":"array","items":{"type":"string"}},"retry":{"type":"object","properties":{"limit":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"refresh":{"type":"boolean"},"backoff":{"type":"object","properties":{"duration":{"type":"string"},"factor":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"maxDuration":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"managedNamespaceMetadata":{"type":"object","properties":{"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"ignoreDifferences":{"type":"array","items":{"type":"object","properties":{"group":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"jsonPointers":{"type":"array","items":{"type":"string"}},"jqPathExpressions":{"type":"array","items":{"type":"string"}},"managedFieldsManagers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["kind"]}},"info":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["name","value"]}},"revisionHistoryLimit":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["destination","project"]}},"additionalProperties":false,"required":["metadata","spec"]}},"additionalProperties":false,"required":["generators","template"]},"status":{"type":"object","properties":{"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"status":{"type":"string"},"reason":{"type":"string"},"message":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"}},"additionalProperties":false,"required":["message","reason","status","type"]}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"repoURL":{"type":"string"},"path":{"type":"string"},"targetRevision":{"type":"string"},"name":{"type":"string"},"ref":{"type":"string"},"directory":{"$ref":"#/$defs/part1"}},"additionalProperties":false,"required":["repoURL"]},"part1":{"type":"object","properties":{"recurse":{"type":"boolean"},"include":{"type":"string"},"exclude":{"type":"string"}},"additionalProperties":false}}};
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
if(data23.generators === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "generators"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.template === undefined){
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key6 in data23){
if(!(((((key6 === "goTemplate") || (key6 === "goTemplateOptions")) || (key6 === "generators")) || (key6 === "syncPolicy")) || (key6 === "template"))){
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
if(data23.goTemplate !== undefined){
let data24 = data23.goTemplate;
if(typeof data24 !== "boolean"){
const err41 = {instancePath:instancePath+"/spec/goTemplate",schemaPath:"#/properties/spec/properties/goTemplate/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.goTemplate.type,parentSchema:schema6.properties.spec.properties.goTemplate,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.goTemplateOptions !== undefined){
let data25 = data23.goTemplateOptions;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 !== "string"){
const err42 = {instancePath:instancePath+"/spec/goTemplateOptions/" + i3,schemaPath:"#/properties/spec/properties/goTemplateOptions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.goTemplateOptions.items.type,parentSchema:schema6.properties.spec.properties.goTemplateOptions.items,data:data26};
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
const err43 = {instancePath:instancePath+"/spec/goTemplateOptions",schemaPath:"#/properties/spec/properties/goTemplateOptions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.goTemplateOptions.type,parentSchema:schema6.properties.spec.properties.goTemplateOptions,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.generators !== undefined){
let data27 = data23.generators;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!(key7 === "git")){
const err44 = {instancePath:instancePath+"/spec/generators/" + i4,schemaPath:"#/properties/spec/properties/generators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.generators.items,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.git !== undefined){
let data29 = data28.git;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.repoURL === undefined){
const err45 = {instancePath:instancePath+"/spec/generators/" + i4+"/git",schemaPath:"#/properties/spec/properties/generators/items/properties/git/required",keyword:"required",params:{missingProperty: "repoURL"},schema:schema6.properties.spec.properties.generators.items.properties.git.required,parentSchema:schema6.properties.spec.properties.generators.items.properties.git,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data29.revision === undefined){
const err46 = {instancePath:instancePath+"/spec/generators/" + i4+"/git",schemaPath:"#/properties/spec/properties/generators/items/properties/git/required",keyword:"required",params:{missingProperty: "revision"},schema:schema6.properties.spec.properties.generators.items.properties.git.required,parentSchema:schema6.properties.spec.properties.generators.items.properties.git,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key8 in data29){
if(!(((((key8 === "repoURL") || (key8 === "revision")) || (key8 === "directories")) || (key8 === "values")) || (key8 === "requeueAfterSeconds"))){
const err47 = {instancePath:instancePath+"/spec/generators/" + i4+"/git",schemaPath:"#/properties/spec/properties/generators/items/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.generators.items.properties.git,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data29.repoURL !== undefined){
let data30 = data29.repoURL;
if(typeof data30 !== "string"){
const err48 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/repoURL",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/repoURL/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.repoURL.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.repoURL,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.revision !== undefined){
let data31 = data29.revision;
if(typeof data31 !== "string"){
const err49 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/revision",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.revision.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.revision,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data29.directories !== undefined){
let data32 = data29.directories;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err50 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories/" + i5,schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.required,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items,data:data33};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key9 in data33){
if(!((key9 === "path") || (key9 === "exclude"))){
const err51 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories/" + i5,schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 !== "string"){
const err52 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories/" + i5+"/path",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.properties.path.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.properties.path,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.exclude !== undefined){
let data35 = data33.exclude;
if(typeof data35 !== "boolean"){
const err53 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories/" + i5+"/exclude",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/items/properties/exclude/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.properties.exclude.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.properties.exclude,data:data35};
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
const err54 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories/" + i5,schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.items,data:data33};
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
const err55 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/directories",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/directories/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.directories,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data29.values !== undefined){
let data36 = data29.values;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
let data37 = data36[key10];
if(typeof data37 !== "string"){
const err56 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.values.additionalProperties.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.values.additionalProperties,data:data37};
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
const err57 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/values",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/values/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.values.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.values,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data29.requeueAfterSeconds !== undefined){
let data38 = data29.requeueAfterSeconds;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err58 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/requeueAfterSeconds",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/requeueAfterSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.generators.items.properties.git.properties.requeueAfterSeconds.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.requeueAfterSeconds,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9223372036854775000 || isNaN(data38)){
const err59 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/requeueAfterSeconds",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/requeueAfterSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.requeueAfterSeconds,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data38 < -9223372036854776000 || isNaN(data38)){
const err60 = {instancePath:instancePath+"/spec/generators/" + i4+"/git/requeueAfterSeconds",schemaPath:"#/properties/spec/properties/generators/items/properties/git/properties/requeueAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.generators.items.properties.git.properties.requeueAfterSeconds,data:data38};
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
}
else {
const err61 = {instancePath:instancePath+"/spec/generators/" + i4+"/git",schemaPath:"#/properties/spec/properties/generators/items/properties/git/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.generators.items.properties.git.type,parentSchema:schema6.properties.spec.properties.generators.items.properties.git,data:data29};
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
const err62 = {instancePath:instancePath+"/spec/generators/" + i4,schemaPath:"#/properties/spec/properties/generators/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.generators.items.type,parentSchema:schema6.properties.spec.properties.generators.items,data:data28};
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
const err63 = {instancePath:instancePath+"/spec/generators",schemaPath:"#/properties/spec/properties/generators/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.generators.type,parentSchema:schema6.properties.spec.properties.generators,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.syncPolicy !== undefined){
let data39 = data23.syncPolicy;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key11 in data39){
if(!((key11 === "applicationsSync") || (key11 === "preserveResourcesOnDeletion"))){
const err64 = {instancePath:instancePath+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.syncPolicy,data:data39};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data39.applicationsSync !== undefined){
let data40 = data39.applicationsSync;
if(typeof data40 !== "string"){
const err65 = {instancePath:instancePath+"/spec/syncPolicy/applicationsSync",schemaPath:"#/properties/spec/properties/syncPolicy/properties/applicationsSync/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.syncPolicy.properties.applicationsSync.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.applicationsSync,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data40 === "create-only") || (data40 === "create-update")) || (data40 === "create-delete")) || (data40 === "sync"))){
const err66 = {instancePath:instancePath+"/spec/syncPolicy/applicationsSync",schemaPath:"#/properties/spec/properties/syncPolicy/properties/applicationsSync/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.syncPolicy.properties.applicationsSync.enum},schema:schema6.properties.spec.properties.syncPolicy.properties.applicationsSync.enum,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.applicationsSync,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data39.preserveResourcesOnDeletion !== undefined){
let data41 = data39.preserveResourcesOnDeletion;
if(typeof data41 !== "boolean"){
const err67 = {instancePath:instancePath+"/spec/syncPolicy/preserveResourcesOnDeletion",schemaPath:"#/properties/spec/properties/syncPolicy/properties/preserveResourcesOnDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncPolicy.properties.preserveResourcesOnDeletion.type,parentSchema:schema6.properties.spec.properties.syncPolicy.properties.preserveResourcesOnDeletion,data:data41};
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
const err68 = {instancePath:instancePath+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.syncPolicy.type,parentSchema:schema6.properties.spec.properties.syncPolicy,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.template !== undefined){
let data42 = data23.template;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.metadata === undefined){
const err69 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema6.properties.spec.properties.template.required,parentSchema:schema6.properties.spec.properties.template,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data42.spec === undefined){
const err70 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.spec.properties.template.required,parentSchema:schema6.properties.spec.properties.template,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key12 in data42){
if(!((key12 === "metadata") || (key12 === "spec"))){
const err71 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.template,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data42.metadata !== undefined){
let data43 = data42.metadata;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key13 in data43){
if(!(((((key13 === "name") || (key13 === "namespace")) || (key13 === "labels")) || (key13 === "annotations")) || (key13 === "finalizers"))){
const err72 = {instancePath:instancePath+"/spec/template/metadata",schemaPath:"#/properties/spec/properties/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.metadata,data:data43};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data43.name !== undefined){
let data44 = data43.name;
if(typeof data44 !== "string"){
const err73 = {instancePath:instancePath+"/spec/template/metadata/name",schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.name.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.name,data:data44};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data43.namespace !== undefined){
let data45 = data43.namespace;
if(typeof data45 !== "string"){
const err74 = {instancePath:instancePath+"/spec/template/metadata/namespace",schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.namespace,data:data45};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data43.labels !== undefined){
let data46 = data43.labels;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key14 in data46){
let data47 = data46[key14];
if(typeof data47 !== "string"){
const err75 = {instancePath:instancePath+"/spec/template/metadata/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.labels.additionalProperties,data:data47};
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
const err76 = {instancePath:instancePath+"/spec/template/metadata/labels",schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.labels.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.labels,data:data46};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data43.annotations !== undefined){
let data48 = data43.annotations;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
let data49 = data48[key15];
if(typeof data49 !== "string"){
const err77 = {instancePath:instancePath+"/spec/template/metadata/annotations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.annotations.additionalProperties,data:data49};
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
const err78 = {instancePath:instancePath+"/spec/template/metadata/annotations",schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.annotations,data:data48};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data43.finalizers !== undefined){
let data50 = data43.finalizers;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(typeof data51 !== "string"){
const err79 = {instancePath:instancePath+"/spec/template/metadata/finalizers/" + i6,schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.finalizers.items.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.finalizers.items,data:data51};
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
const err80 = {instancePath:instancePath+"/spec/template/metadata/finalizers",schemaPath:"#/properties/spec/properties/template/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.metadata.properties.finalizers.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata.properties.finalizers,data:data50};
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
const err81 = {instancePath:instancePath+"/spec/template/metadata",schemaPath:"#/properties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.metadata.type,parentSchema:schema6.properties.spec.properties.template.properties.metadata,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.spec !== undefined){
let data52 = data42.spec;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.destination === undefined){
const err82 = {instancePath:instancePath+"/spec/template/spec",schemaPath:"#/properties/spec/properties/template/properties/spec/required",keyword:"required",params:{missingProperty: "destination"},schema:schema6.properties.spec.properties.template.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.spec,data:data52};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data52.project === undefined){
const err83 = {instancePath:instancePath+"/spec/template/spec",schemaPath:"#/properties/spec/properties/template/properties/spec/required",keyword:"required",params:{missingProperty: "project"},schema:schema6.properties.spec.properties.template.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.spec,data:data52};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key16 in data52){
if(!((((((((key16 === "project") || (key16 === "source")) || (key16 === "sources")) || (key16 === "destination")) || (key16 === "syncPolicy")) || (key16 === "ignoreDifferences")) || (key16 === "info")) || (key16 === "revisionHistoryLimit"))){
const err84 = {instancePath:instancePath+"/spec/template/spec",schemaPath:"#/properties/spec/properties/template/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec,data:data52};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data52.project !== undefined){
let data53 = data52.project;
if(typeof data53 !== "string"){
const err85 = {instancePath:instancePath+"/spec/template/spec/project",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/project/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.project.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.project,data:data53};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data52.source !== undefined){
if(!(validate32(data52.source, {instancePath:instancePath+"/spec/template/spec/source",parentData:data52,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data52.sources !== undefined){
let data55 = data52.sources;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
if(!(validate32(data55[i7], {instancePath:instancePath+"/spec/template/spec/sources/" + i7,parentData:data55,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/spec/template/spec/sources",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.sources.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.sources,data:data55};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data52.destination !== undefined){
let data57 = data52.destination;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key17 in data57){
if(!(((key17 === "server") || (key17 === "name")) || (key17 === "namespace"))){
const err87 = {instancePath:instancePath+"/spec/template/spec/destination",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/destination/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.destination,data:data57};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data57.server !== undefined){
let data58 = data57.server;
if(typeof data58 !== "string"){
const err88 = {instancePath:instancePath+"/spec/template/spec/destination/server",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/destination/properties/server/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.server.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.server,data:data58};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data57.name !== undefined){
let data59 = data57.name;
if(typeof data59 !== "string"){
const err89 = {instancePath:instancePath+"/spec/template/spec/destination/name",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/destination/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.name.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.name,data:data59};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data57.namespace !== undefined){
let data60 = data57.namespace;
if(typeof data60 !== "string"){
const err90 = {instancePath:instancePath+"/spec/template/spec/destination/namespace",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/destination/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.namespace.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.destination.properties.namespace,data:data60};
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
const err91 = {instancePath:instancePath+"/spec/template/spec/destination",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/destination/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.destination.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.destination,data:data57};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data52.syncPolicy !== undefined){
let data61 = data52.syncPolicy;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key18 in data61){
if(!((((key18 === "automated") || (key18 === "syncOptions")) || (key18 === "retry")) || (key18 === "managedNamespaceMetadata"))){
const err92 = {instancePath:instancePath+"/spec/template/spec/syncPolicy",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy,data:data61};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data61.automated !== undefined){
let data62 = data61.automated;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key19 in data62){
if(!((((key19 === "enabled") || (key19 === "prune")) || (key19 === "selfHeal")) || (key19 === "allowEmpty"))){
const err93 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated,data:data62};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data62.enabled !== undefined){
let data63 = data62.enabled;
if(typeof data63 !== "boolean"){
const err94 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated/enabled",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.enabled.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.enabled,data:data63};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data62.prune !== undefined){
let data64 = data62.prune;
if(typeof data64 !== "boolean"){
const err95 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated/prune",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/properties/prune/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.prune.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.prune,data:data64};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data62.selfHeal !== undefined){
let data65 = data62.selfHeal;
if(typeof data65 !== "boolean"){
const err96 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated/selfHeal",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/properties/selfHeal/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.selfHeal.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.selfHeal,data:data65};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data62.allowEmpty !== undefined){
let data66 = data62.allowEmpty;
if(typeof data66 !== "boolean"){
const err97 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated/allowEmpty",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/properties/allowEmpty/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.allowEmpty.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.properties.allowEmpty,data:data66};
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
const err98 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/automated",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/automated/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.automated,data:data62};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data61.syncOptions !== undefined){
let data67 = data61.syncOptions;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(typeof data68 !== "string"){
const err99 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/syncOptions/" + i8,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/syncOptions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.syncOptions.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.syncOptions.items,data:data68};
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
const err100 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/syncOptions",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/syncOptions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.syncOptions.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.syncOptions,data:data67};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data61.retry !== undefined){
let data69 = data61.retry;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key20 in data69){
if(!(((key20 === "limit") || (key20 === "refresh")) || (key20 === "backoff"))){
const err101 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry,data:data69};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data69.limit !== undefined){
let data70 = data69.limit;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err102 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.limit.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data70};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 9223372036854775000 || isNaN(data70)){
const err103 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data70};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data70 < -9223372036854776000 || isNaN(data70)){
const err104 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.limit,data:data70};
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
if(data69.refresh !== undefined){
let data71 = data69.refresh;
if(typeof data71 !== "boolean"){
const err105 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/refresh",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/refresh/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.refresh.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.refresh,data:data71};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data69.backoff !== undefined){
let data72 = data69.backoff;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key21 in data72){
if(!(((key21 === "duration") || (key21 === "factor")) || (key21 === "maxDuration"))){
const err106 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff,data:data72};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data72.duration !== undefined){
let data73 = data72.duration;
if(typeof data73 !== "string"){
const err107 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff/duration",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.duration.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.duration,data:data73};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data72.factor !== undefined){
let data74 = data72.factor;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err108 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data74};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 9223372036854775000 || isNaN(data74)){
const err109 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data74};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data74 < -9223372036854776000 || isNaN(data74)){
const err110 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.factor,data:data74};
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
if(data72.maxDuration !== undefined){
let data75 = data72.maxDuration;
if(typeof data75 !== "string"){
const err111 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff/maxDuration",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/maxDuration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.maxDuration.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.properties.maxDuration,data:data75};
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
const err112 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.properties.backoff,data:data72};
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
const err113 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/retry/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.retry,data:data69};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data61.managedNamespaceMetadata !== undefined){
let data76 = data61.managedNamespaceMetadata;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key22 in data76){
if(!((key22 === "labels") || (key22 === "annotations"))){
const err114 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata,data:data76};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data76.labels !== undefined){
let data77 = data76.labels;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key23 in data77){
let data78 = data77[key23];
if(typeof data78 !== "string"){
const err115 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata/labels/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.additionalProperties,data:data78};
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
const err116 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata/labels",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.labels,data:data77};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data76.annotations !== undefined){
let data79 = data76.annotations;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key24 in data79){
let data80 = data79[key24];
if(typeof data80 !== "string"){
const err117 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata/annotations/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.additionalProperties,data:data80};
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
const err118 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata/annotations",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.properties.annotations,data:data79};
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
const err119 = {instancePath:instancePath+"/spec/template/spec/syncPolicy/managedNamespaceMetadata",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/properties/managedNamespaceMetadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.properties.managedNamespaceMetadata,data:data76};
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
else {
const err120 = {instancePath:instancePath+"/spec/template/spec/syncPolicy",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/syncPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.syncPolicy,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.ignoreDifferences !== undefined){
let data81 = data52.ignoreDifferences;
if(Array.isArray(data81)){
const len9 = data81.length;
for(let i9=0; i9<len9; i9++){
let data82 = data81[i9];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.kind === undefined){
const err121 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.required,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items,data:data82};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key25 in data82){
if(!(((((((key25 === "group") || (key25 === "kind")) || (key25 === "name")) || (key25 === "namespace")) || (key25 === "jsonPointers")) || (key25 === "jqPathExpressions")) || (key25 === "managedFieldsManagers"))){
const err122 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items,data:data82};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data82.group !== undefined){
let data83 = data82.group;
if(typeof data83 !== "string"){
const err123 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/group",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.group.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.group,data:data83};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data82.kind !== undefined){
let data84 = data82.kind;
if(typeof data84 !== "string"){
const err124 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/kind",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.kind,data:data84};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data82.name !== undefined){
let data85 = data82.name;
if(typeof data85 !== "string"){
const err125 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/name",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.name.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.name,data:data85};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data82.namespace !== undefined){
let data86 = data82.namespace;
if(typeof data86 !== "string"){
const err126 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/namespace",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.namespace.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.namespace,data:data86};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data82.jsonPointers !== undefined){
let data87 = data82.jsonPointers;
if(Array.isArray(data87)){
const len10 = data87.length;
for(let i10=0; i10<len10; i10++){
let data88 = data87[i10];
if(typeof data88 !== "string"){
const err127 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/jsonPointers/" + i10,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/jsonPointers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.items,data:data88};
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
const err128 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/jsonPointers",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/jsonPointers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jsonPointers,data:data87};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data82.jqPathExpressions !== undefined){
let data89 = data82.jqPathExpressions;
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(typeof data90 !== "string"){
const err129 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/jqPathExpressions/" + i11,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/jqPathExpressions/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.items,data:data90};
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
const err130 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/jqPathExpressions",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/jqPathExpressions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.jqPathExpressions,data:data89};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data82.managedFieldsManagers !== undefined){
let data91 = data82.managedFieldsManagers;
if(Array.isArray(data91)){
const len12 = data91.length;
for(let i12=0; i12<len12; i12++){
let data92 = data91[i12];
if(typeof data92 !== "string"){
const err131 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/managedFieldsManagers/" + i12,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/managedFieldsManagers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.items,data:data92};
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
const err132 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9+"/managedFieldsManagers",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/properties/managedFieldsManagers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.properties.managedFieldsManagers,data:data91};
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
const err133 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences/" + i9,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.items,data:data82};
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
const err134 = {instancePath:instancePath+"/spec/template/spec/ignoreDifferences",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/ignoreDifferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.ignoreDifferences,data:data81};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data52.info !== undefined){
let data93 = data52.info;
if(Array.isArray(data93)){
const len13 = data93.length;
for(let i13=0; i13<len13; i13++){
let data94 = data93[i13];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err135 = {instancePath:instancePath+"/spec/template/spec/info/" + i13,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.required,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items,data:data94};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data94.value === undefined){
const err136 = {instancePath:instancePath+"/spec/template/spec/info/" + i13,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.required,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items,data:data94};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key26 in data94){
if(!((key26 === "name") || (key26 === "value"))){
const err137 = {instancePath:instancePath+"/spec/template/spec/info/" + i13,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items,data:data94};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 !== "string"){
const err138 = {instancePath:instancePath+"/spec/template/spec/info/" + i13+"/name",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.properties.name.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.properties.name,data:data95};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data94.value !== undefined){
let data96 = data94.value;
if(typeof data96 !== "string"){
const err139 = {instancePath:instancePath+"/spec/template/spec/info/" + i13+"/value",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.properties.value.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.properties.value,data:data96};
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
const err140 = {instancePath:instancePath+"/spec/template/spec/info/" + i13,schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.items.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info.items,data:data94};
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
const err141 = {instancePath:instancePath+"/spec/template/spec/info",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/info/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.spec.properties.info.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.info,data:data93};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data52.revisionHistoryLimit !== undefined){
let data97 = data52.revisionHistoryLimit;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err142 = {instancePath:instancePath+"/spec/template/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.revisionHistoryLimit,data:data97};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 9223372036854775000 || isNaN(data97)){
const err143 = {instancePath:instancePath+"/spec/template/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.revisionHistoryLimit,data:data97};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data97 < -9223372036854776000 || isNaN(data97)){
const err144 = {instancePath:instancePath+"/spec/template/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.template.properties.spec.properties.revisionHistoryLimit,data:data97};
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
const err145 = {instancePath:instancePath+"/spec/template/spec",schemaPath:"#/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.spec.type,parentSchema:schema6.properties.spec.properties.template.properties.spec,data:data52};
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
const err146 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data42};
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
const err147 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.status !== undefined){
let data98 = data.status;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key27 in data98){
if(!(key27 === "conditions")){
const err148 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema6.properties.status,data:data98};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data98.conditions !== undefined){
let data99 = data98.conditions;
if(Array.isArray(data99)){
const len14 = data99.length;
for(let i14=0; i14<len14; i14++){
let data100 = data99[i14];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.message === undefined){
const err149 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data100.reason === undefined){
const err150 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data100.status === undefined){
const err151 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data100.type === undefined){
const err152 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key28 in data100){
if(!(((((key28 === "type") || (key28 === "status")) || (key28 === "reason")) || (key28 === "message")) || (key28 === "lastTransitionTime"))){
const err153 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data100.type !== undefined){
let data101 = data100.type;
if(typeof data101 !== "string"){
const err154 = {instancePath:instancePath+"/status/conditions/" + i14+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data101};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data100.status !== undefined){
let data102 = data100.status;
if(typeof data102 !== "string"){
const err155 = {instancePath:instancePath+"/status/conditions/" + i14+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.status.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data102};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data100.reason !== undefined){
let data103 = data100.reason;
if(typeof data103 !== "string"){
const err156 = {instancePath:instancePath+"/status/conditions/" + i14+"/reason",schemaPath:"#/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.reason.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.reason,data:data103};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data100.message !== undefined){
let data104 = data100.message;
if(typeof data104 !== "string"){
const err157 = {instancePath:instancePath+"/status/conditions/" + i14+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data104};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data100.lastTransitionTime !== undefined){
let data105 = data100.lastTransitionTime;
if(typeof data105 === "string"){
if(!(formats0.test(data105))){
const err158 = {instancePath:instancePath+"/status/conditions/" + i14+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data105};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/status/conditions/" + i14+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data105};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/status/conditions/" + i14,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data100};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data99};
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
const err162 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data98};
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

