// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","x-allowed":"lower case letters, digits, \"-\" and \".\", beginning and ending with a letter or digit"},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"type":{"enum":["UpdateVersion","Restart","Reconfigure","VerticalScaling","HorizontalScaling","ReconfigureTLS","RotateAuth"],"type":"string"},"databaseRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"apply":{"enum":["IfReady","Always"],"type":"string"},"timeout":{"type":"string"},"maxRetries":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"tls":{"type":"object","properties":{"issuerRef":{"$ref":"#/$defs/part0"},"certificates":{"type":"array","items":{"type":"object","properties":{"alias":{"type":"string"},"issuerRef":{"$ref":"#/$defs/part0"},"secretName":{"type":"string"},"subject":{"type":"object","properties":{"organizations":{"type":"array","items":{"type":"string"}},"organizationalUnits":{"type":"array","items":{"type":"string"}},"countries":{"type":"array","items":{"type":"string"}},"localities":{"type":"array","items":{"type":"string"}},"provinces":{"type":"array","items":{"type":"string"}},"streetAddresses":{"type":"array","items":{"type":"string"}},"postalCodes":{"type":"array","items":{"type":"string"}},"serialNumber":{"type":"string"}},"additionalProperties":false},"duration":{"type":"string"},"renewBefore":{"type":"string"},"dnsNames":{"type":"array","items":{"type":"string"}},"ipAddresses":{"type":"array","items":{"type":"string"}},"uris":{"type":"array","items":{"type":"string"}},"emailAddresses":{"type":"array","items":{"type":"string"}},"privateKey":{"type":"object","properties":{"encoding":{"enum":["PKCS1","PKCS8"],"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["alias"]}},"sslMode":{"enum":["disable","allow","prefer","require","verify-ca","verify-full"],"type":"string"},"clientAuthMode":{"enum":["md5","scram","cert"],"type":"string"},"rotateCertificates":{"type":"boolean"},"remove":{"type":"boolean"}},"additionalProperties":false},"updateVersion":{"type":"object","properties":{"targetVersion":{"type":"string"}},"additionalProperties":false},"horizontalScaling":{"type":"object","properties":{"node":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}},"additionalProperties":false},"verticalScaling":{"type":"object","properties":{"mode":{"enum":["Restart","InPlace"],"type":"string"},"node":{"type":"object","properties":{"resources":{"type":"object","properties":{"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"claims":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"request":{"type":"string"}},"additionalProperties":false,"required":["name"]}}},"additionalProperties":false},"nodeSelectionPolicy":{"type":"string"},"topology":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["key","value"]}},"additionalProperties":false}},"additionalProperties":false},"configuration":{"type":"object","properties":{"applyConfig":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"configSecret":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"removeCustomConfig":{"type":"boolean"},"restart":{"enum":["auto","true","false"],"type":"string"},"backend":{"type":"object","properties":{"sync":{"type":"array","items":{"type":"object","properties":{"hostName":{"type":"string"},"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"weight":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"flag":{"type":"string"},"groupName":{"type":"string"}},"additionalProperties":false,"required":["weight"]}},"delete":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"authentication":{"type":"object","properties":{"secretRef":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"additionalProperties":false},"restart":{"type":"object","properties":{},"additionalProperties":false}},"additionalProperties":false,"required":["databaseRef","type"]},"status":{"type":"object","properties":{"phase":{"enum":["Pending","Progressing","Successful","WaitingForApproval","Failed","Approved","Denied","Skipped"],"type":"string"},"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"status":{"type":"string"},"reason":{"type":"string"},"message":{"type":"string"},"severity":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["lastTransitionTime","status","type"]}},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"pausedBackups":{"type":"array","items":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["name"]}}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$", "u");
const pattern2 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "u");
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

const schema11 = {"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name"))){
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
if(data.apiGroup !== undefined){
let data0 = data.apiGroup;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apiGroup.type,parentSchema:schema11.properties.apiGroup,data:data0};
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
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(data23.databaseRef === undefined){
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "databaseRef"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.type === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
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
if(data23.type !== undefined){
let data24 = data23.type;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/spec/type",schemaPath:"#/properties/spec/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.type.type,parentSchema:schema6.properties.spec.properties.type,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((((((data24 === "UpdateVersion") || (data24 === "Restart")) || (data24 === "Reconfigure")) || (data24 === "VerticalScaling")) || (data24 === "HorizontalScaling")) || (data24 === "ReconfigureTLS")) || (data24 === "RotateAuth"))){
const err41 = {instancePath:instancePath+"/spec/type",schemaPath:"#/properties/spec/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.type.enum},schema:schema6.properties.spec.properties.type.enum,parentSchema:schema6.properties.spec.properties.type,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.databaseRef !== undefined){
let data25 = data23.databaseRef;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!(key7 === "name")){
const err42 = {instancePath:instancePath+"/spec/databaseRef",schemaPath:"#/properties/spec/properties/databaseRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.databaseRef,data:data25};
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
const err43 = {instancePath:instancePath+"/spec/databaseRef/name",schemaPath:"#/properties/spec/properties/databaseRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.databaseRef.properties.name.type,parentSchema:schema6.properties.spec.properties.databaseRef.properties.name,data:data26};
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
const err44 = {instancePath:instancePath+"/spec/databaseRef",schemaPath:"#/properties/spec/properties/databaseRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.databaseRef.type,parentSchema:schema6.properties.spec.properties.databaseRef,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.apply !== undefined){
let data27 = data23.apply;
if(typeof data27 !== "string"){
const err45 = {instancePath:instancePath+"/spec/apply",schemaPath:"#/properties/spec/properties/apply/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.apply.type,parentSchema:schema6.properties.spec.properties.apply,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data27 === "IfReady") || (data27 === "Always"))){
const err46 = {instancePath:instancePath+"/spec/apply",schemaPath:"#/properties/spec/properties/apply/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.apply.enum},schema:schema6.properties.spec.properties.apply.enum,parentSchema:schema6.properties.spec.properties.apply,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.timeout !== undefined){
let data28 = data23.timeout;
if(typeof data28 !== "string"){
const err47 = {instancePath:instancePath+"/spec/timeout",schemaPath:"#/properties/spec/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.timeout.type,parentSchema:schema6.properties.spec.properties.timeout,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.maxRetries !== undefined){
let data29 = data23.maxRetries;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err48 = {instancePath:instancePath+"/spec/maxRetries",schemaPath:"#/properties/spec/properties/maxRetries/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.maxRetries.type,parentSchema:schema6.properties.spec.properties.maxRetries,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 2147483647 || isNaN(data29)){
const err49 = {instancePath:instancePath+"/spec/maxRetries",schemaPath:"#/properties/spec/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.maxRetries,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data29 < -2147483648 || isNaN(data29)){
const err50 = {instancePath:instancePath+"/spec/maxRetries",schemaPath:"#/properties/spec/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.maxRetries,data:data29};
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
if(data23.tls !== undefined){
let data30 = data23.tls;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(!((((((key8 === "issuerRef") || (key8 === "certificates")) || (key8 === "sslMode")) || (key8 === "clientAuthMode")) || (key8 === "rotateCertificates")) || (key8 === "remove"))){
const err51 = {instancePath:instancePath+"/spec/tls",schemaPath:"#/properties/spec/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.tls,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.issuerRef !== undefined){
if(!(validate32(data30.issuerRef, {instancePath:instancePath+"/spec/tls/issuerRef",parentData:data30,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data30.certificates !== undefined){
let data32 = data30.certificates;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.alias === undefined){
const err52 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/required",keyword:"required",params:{missingProperty: "alias"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.required,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key9 in data33){
if(!(func2.call(schema6.properties.spec.properties.tls.properties.certificates.items.properties, key9))){
const err53 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data33.alias !== undefined){
let data34 = data33.alias;
if(typeof data34 !== "string"){
const err54 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/alias",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.alias.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.alias,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.issuerRef !== undefined){
if(!(validate32(data33.issuerRef, {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/issuerRef",parentData:data33,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data33.secretName !== undefined){
let data36 = data33.secretName;
if(typeof data36 !== "string"){
const err55 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/secretName",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.secretName.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.secretName,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data33.subject !== undefined){
let data37 = data33.subject;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key10 in data37){
if(!((((((((key10 === "organizations") || (key10 === "organizationalUnits")) || (key10 === "countries")) || (key10 === "localities")) || (key10 === "provinces")) || (key10 === "streetAddresses")) || (key10 === "postalCodes")) || (key10 === "serialNumber"))){
const err56 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject,data:data37};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data37.organizations !== undefined){
let data38 = data37.organizations;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(typeof data39 !== "string"){
const err57 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizations/" + i4,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data39};
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
const err58 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizations",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data37.organizationalUnits !== undefined){
let data40 = data37.organizationalUnits;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(typeof data41 !== "string"){
const err59 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizationalUnits/" + i5,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data41};
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
const err60 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizationalUnits",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits,data:data40};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data37.countries !== undefined){
let data42 = data37.countries;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(typeof data43 !== "string"){
const err61 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/countries/" + i6,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data43};
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
const err62 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/countries",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries,data:data42};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data37.localities !== undefined){
let data44 = data37.localities;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(typeof data45 !== "string"){
const err63 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/localities/" + i7,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data45};
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
const err64 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/localities",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/localities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities,data:data44};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data37.provinces !== undefined){
let data46 = data37.provinces;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(typeof data47 !== "string"){
const err65 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/provinces/" + i8,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data47};
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
const err66 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/provinces",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/provinces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces,data:data46};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.streetAddresses !== undefined){
let data48 = data37.streetAddresses;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
let data49 = data48[i9];
if(typeof data49 !== "string"){
const err67 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/streetAddresses/" + i9,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data49};
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
const err68 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/streetAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses,data:data48};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.postalCodes !== undefined){
let data50 = data37.postalCodes;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i10=0; i10<len10; i10++){
let data51 = data50[i10];
if(typeof data51 !== "string"){
const err69 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/postalCodes/" + i10,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data51};
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
const err70 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/postalCodes",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes,data:data50};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.serialNumber !== undefined){
let data52 = data37.serialNumber;
if(typeof data52 !== "string"){
const err71 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/serialNumber",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data52};
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
const err72 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.duration !== undefined){
let data53 = data33.duration;
if(typeof data53 !== "string"){
const err73 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/duration",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.duration.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.duration,data:data53};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.renewBefore !== undefined){
let data54 = data33.renewBefore;
if(typeof data54 !== "string"){
const err74 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/renewBefore",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.renewBefore.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.renewBefore,data:data54};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data33.dnsNames !== undefined){
let data55 = data33.dnsNames;
if(Array.isArray(data55)){
const len11 = data55.length;
for(let i11=0; i11<len11; i11++){
let data56 = data55[i11];
if(typeof data56 !== "string"){
const err75 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/dnsNames/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data56};
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
const err76 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/dnsNames",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames,data:data55};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data33.ipAddresses !== undefined){
let data57 = data33.ipAddresses;
if(Array.isArray(data57)){
const len12 = data57.length;
for(let i12=0; i12<len12; i12++){
let data58 = data57[i12];
if(typeof data58 !== "string"){
const err77 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/ipAddresses/" + i12,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/ipAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data58};
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
const err78 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/ipAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/ipAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses,data:data57};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.uris !== undefined){
let data59 = data33.uris;
if(Array.isArray(data59)){
const len13 = data59.length;
for(let i13=0; i13<len13; i13++){
let data60 = data59[i13];
if(typeof data60 !== "string"){
const err79 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/uris/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/uris/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.items,data:data60};
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
const err80 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/uris",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/uris/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris,data:data59};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33.emailAddresses !== undefined){
let data61 = data33.emailAddresses;
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i14=0; i14<len14; i14++){
let data62 = data61[i14];
if(typeof data62 !== "string"){
const err81 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/emailAddresses/" + i14,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data62};
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
const err82 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/emailAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses,data:data61};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data33.privateKey !== undefined){
let data63 = data33.privateKey;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
if(!(key11 === "encoding")){
const err83 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey,data:data63};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data63.encoding !== undefined){
let data64 = data63.encoding;
if(typeof data64 !== "string"){
const err84 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey/encoding",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data64};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data64 === "PKCS1") || (data64 === "PKCS8"))){
const err85 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey/encoding",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data64};
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
const err86 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey,data:data63};
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
const err87 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data33};
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
const err88 = {instancePath:instancePath+"/spec/tls/certificates",schemaPath:"#/properties/spec/properties/tls/properties/certificates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data30.sslMode !== undefined){
let data65 = data30.sslMode;
if(typeof data65 !== "string"){
const err89 = {instancePath:instancePath+"/spec/tls/sslMode",schemaPath:"#/properties/spec/properties/tls/properties/sslMode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.sslMode.type,parentSchema:schema6.properties.spec.properties.tls.properties.sslMode,data:data65};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!((((((data65 === "disable") || (data65 === "allow")) || (data65 === "prefer")) || (data65 === "require")) || (data65 === "verify-ca")) || (data65 === "verify-full"))){
const err90 = {instancePath:instancePath+"/spec/tls/sslMode",schemaPath:"#/properties/spec/properties/tls/properties/sslMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.tls.properties.sslMode.enum},schema:schema6.properties.spec.properties.tls.properties.sslMode.enum,parentSchema:schema6.properties.spec.properties.tls.properties.sslMode,data:data65};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data30.clientAuthMode !== undefined){
let data66 = data30.clientAuthMode;
if(typeof data66 !== "string"){
const err91 = {instancePath:instancePath+"/spec/tls/clientAuthMode",schemaPath:"#/properties/spec/properties/tls/properties/clientAuthMode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.clientAuthMode.type,parentSchema:schema6.properties.spec.properties.tls.properties.clientAuthMode,data:data66};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((data66 === "md5") || (data66 === "scram")) || (data66 === "cert"))){
const err92 = {instancePath:instancePath+"/spec/tls/clientAuthMode",schemaPath:"#/properties/spec/properties/tls/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.tls.properties.clientAuthMode.enum},schema:schema6.properties.spec.properties.tls.properties.clientAuthMode.enum,parentSchema:schema6.properties.spec.properties.tls.properties.clientAuthMode,data:data66};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data30.rotateCertificates !== undefined){
let data67 = data30.rotateCertificates;
if(typeof data67 !== "boolean"){
const err93 = {instancePath:instancePath+"/spec/tls/rotateCertificates",schemaPath:"#/properties/spec/properties/tls/properties/rotateCertificates/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.tls.properties.rotateCertificates.type,parentSchema:schema6.properties.spec.properties.tls.properties.rotateCertificates,data:data67};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data30.remove !== undefined){
let data68 = data30.remove;
if(typeof data68 !== "boolean"){
const err94 = {instancePath:instancePath+"/spec/tls/remove",schemaPath:"#/properties/spec/properties/tls/properties/remove/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.tls.properties.remove.type,parentSchema:schema6.properties.spec.properties.tls.properties.remove,data:data68};
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
const err95 = {instancePath:instancePath+"/spec/tls",schemaPath:"#/properties/spec/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.type,parentSchema:schema6.properties.spec.properties.tls,data:data30};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data23.updateVersion !== undefined){
let data69 = data23.updateVersion;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key12 in data69){
if(!(key12 === "targetVersion")){
const err96 = {instancePath:instancePath+"/spec/updateVersion",schemaPath:"#/properties/spec/properties/updateVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.updateVersion,data:data69};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data69.targetVersion !== undefined){
let data70 = data69.targetVersion;
if(typeof data70 !== "string"){
const err97 = {instancePath:instancePath+"/spec/updateVersion/targetVersion",schemaPath:"#/properties/spec/properties/updateVersion/properties/targetVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateVersion.properties.targetVersion.type,parentSchema:schema6.properties.spec.properties.updateVersion.properties.targetVersion,data:data70};
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
const err98 = {instancePath:instancePath+"/spec/updateVersion",schemaPath:"#/properties/spec/properties/updateVersion/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateVersion.type,parentSchema:schema6.properties.spec.properties.updateVersion,data:data69};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data23.horizontalScaling !== undefined){
let data71 = data23.horizontalScaling;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key13 in data71){
if(!(key13 === "node")){
const err99 = {instancePath:instancePath+"/spec/horizontalScaling",schemaPath:"#/properties/spec/properties/horizontalScaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.horizontalScaling,data:data71};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data71.node !== undefined){
let data72 = data71.node;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err100 = {instancePath:instancePath+"/spec/horizontalScaling/node",schemaPath:"#/properties/spec/properties/horizontalScaling/properties/node/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.horizontalScaling.properties.node.type,parentSchema:schema6.properties.spec.properties.horizontalScaling.properties.node,data:data72};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 2147483647 || isNaN(data72)){
const err101 = {instancePath:instancePath+"/spec/horizontalScaling/node",schemaPath:"#/properties/spec/properties/horizontalScaling/properties/node/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.horizontalScaling.properties.node,data:data72};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data72 < -2147483648 || isNaN(data72)){
const err102 = {instancePath:instancePath+"/spec/horizontalScaling/node",schemaPath:"#/properties/spec/properties/horizontalScaling/properties/node/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.horizontalScaling.properties.node,data:data72};
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
}
else {
const err103 = {instancePath:instancePath+"/spec/horizontalScaling",schemaPath:"#/properties/spec/properties/horizontalScaling/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.horizontalScaling.type,parentSchema:schema6.properties.spec.properties.horizontalScaling,data:data71};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data23.verticalScaling !== undefined){
let data73 = data23.verticalScaling;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key14 in data73){
if(!((key14 === "mode") || (key14 === "node"))){
const err104 = {instancePath:instancePath+"/spec/verticalScaling",schemaPath:"#/properties/spec/properties/verticalScaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.spec.properties.verticalScaling,data:data73};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data73.mode !== undefined){
let data74 = data73.mode;
if(typeof data74 !== "string"){
const err105 = {instancePath:instancePath+"/spec/verticalScaling/mode",schemaPath:"#/properties/spec/properties/verticalScaling/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.mode.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.mode,data:data74};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((data74 === "Restart") || (data74 === "InPlace"))){
const err106 = {instancePath:instancePath+"/spec/verticalScaling/mode",schemaPath:"#/properties/spec/properties/verticalScaling/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.verticalScaling.properties.mode.enum},schema:schema6.properties.spec.properties.verticalScaling.properties.mode.enum,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.mode,data:data74};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data73.node !== undefined){
let data75 = data73.node;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key15 in data75){
if(!(((key15 === "resources") || (key15 === "nodeSelectionPolicy")) || (key15 === "topology"))){
const err107 = {instancePath:instancePath+"/spec/verticalScaling/node",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node,data:data75};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data75.resources !== undefined){
let data76 = data75.resources;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key16 in data76){
if(!(((key16 === "requests") || (key16 === "limits")) || (key16 === "claims"))){
const err108 = {instancePath:instancePath+"/spec/verticalScaling/node/resources",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources,data:data76};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data76.requests !== undefined){
let data77 = data76.requests;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
let data78 = data77[key17];
if((!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) && (typeof data78 !== "string")){
const err109 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/requests/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests.additionalProperties.type},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests.additionalProperties.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data78 === "string"){
if(!pattern5.test(data78)){
const err110 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/requests/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests.additionalProperties,data:data78};
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
}
else {
const err111 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/requests",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.requests,data:data77};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data76.limits !== undefined){
let data79 = data76.limits;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key18 in data79){
let data80 = data79[key18];
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (typeof data80 !== "string")){
const err112 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/limits/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/limits/additionalProperties/type",keyword:"type",params:{type: schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits.additionalProperties.type},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits.additionalProperties.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits.additionalProperties,data:data80};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern5.test(data80)){
const err113 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/limits/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits.additionalProperties,data:data80};
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
}
else {
const err114 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/limits",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.limits,data:data79};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data76.claims !== undefined){
let data81 = data76.claims;
if(Array.isArray(data81)){
const len15 = data81.length;
for(let i15=0; i15<len15; i15++){
let data82 = data81[i15];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.name === undefined){
const err115 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims/" + i15,schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.required,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items,data:data82};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key19 in data82){
if(!((key19 === "name") || (key19 === "request"))){
const err116 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims/" + i15,schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items,data:data82};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data82.name !== undefined){
let data83 = data82.name;
if(typeof data83 !== "string"){
const err117 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims/" + i15+"/name",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.properties.name.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data82.request !== undefined){
let data84 = data82.request;
if(typeof data84 !== "string"){
const err118 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims/" + i15+"/request",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/items/properties/request/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.properties.request.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.properties.request,data:data84};
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
const err119 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims/" + i15,schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.items,data:data82};
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
const err120 = {instancePath:instancePath+"/spec/verticalScaling/node/resources/claims",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/properties/claims/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.properties.claims,data:data81};
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
const err121 = {instancePath:instancePath+"/spec/verticalScaling/node/resources",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/resources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.resources,data:data76};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data75.nodeSelectionPolicy !== undefined){
let data85 = data75.nodeSelectionPolicy;
if(typeof data85 !== "string"){
const err122 = {instancePath:instancePath+"/spec/verticalScaling/node/nodeSelectionPolicy",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/nodeSelectionPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.nodeSelectionPolicy.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.nodeSelectionPolicy,data:data85};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data75.topology !== undefined){
let data86 = data75.topology;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.key === undefined){
const err123 = {instancePath:instancePath+"/spec/verticalScaling/node/topology",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/required",keyword:"required",params:{missingProperty: "key"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.required,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology,data:data86};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data86.value === undefined){
const err124 = {instancePath:instancePath+"/spec/verticalScaling/node/topology",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/required",keyword:"required",params:{missingProperty: "value"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.required,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology,data:data86};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key20 in data86){
if(!((key20 === "key") || (key20 === "value"))){
const err125 = {instancePath:instancePath+"/spec/verticalScaling/node/topology",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology,data:data86};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data86.key !== undefined){
let data87 = data86.key;
if(typeof data87 !== "string"){
const err126 = {instancePath:instancePath+"/spec/verticalScaling/node/topology/key",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.properties.key.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.properties.key,data:data87};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data86.value !== undefined){
let data88 = data86.value;
if(typeof data88 !== "string"){
const err127 = {instancePath:instancePath+"/spec/verticalScaling/node/topology/value",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.properties.value.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.properties.value,data:data88};
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
const err128 = {instancePath:instancePath+"/spec/verticalScaling/node/topology",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/properties/topology/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node.properties.topology,data:data86};
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
const err129 = {instancePath:instancePath+"/spec/verticalScaling/node",schemaPath:"#/properties/spec/properties/verticalScaling/properties/node/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.properties.node.type,parentSchema:schema6.properties.spec.properties.verticalScaling.properties.node,data:data75};
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
const err130 = {instancePath:instancePath+"/spec/verticalScaling",schemaPath:"#/properties/spec/properties/verticalScaling/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.verticalScaling.type,parentSchema:schema6.properties.spec.properties.verticalScaling,data:data73};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data23.configuration !== undefined){
let data89 = data23.configuration;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!(((((key21 === "applyConfig") || (key21 === "configSecret")) || (key21 === "removeCustomConfig")) || (key21 === "restart")) || (key21 === "backend"))){
const err131 = {instancePath:instancePath+"/spec/configuration",schemaPath:"#/properties/spec/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.spec.properties.configuration,data:data89};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data89.applyConfig !== undefined){
let data90 = data89.applyConfig;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key22 in data90){
let data91 = data90[key22];
if(typeof data91 !== "string"){
const err132 = {instancePath:instancePath+"/spec/configuration/applyConfig/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/configuration/properties/applyConfig/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.applyConfig.additionalProperties.type,parentSchema:schema6.properties.spec.properties.configuration.properties.applyConfig.additionalProperties,data:data91};
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
const err133 = {instancePath:instancePath+"/spec/configuration/applyConfig",schemaPath:"#/properties/spec/properties/configuration/properties/applyConfig/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.applyConfig.type,parentSchema:schema6.properties.spec.properties.configuration.properties.applyConfig,data:data90};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data89.configSecret !== undefined){
let data92 = data89.configSecret;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key23 in data92){
if(!(key23 === "name")){
const err134 = {instancePath:instancePath+"/spec/configuration/configSecret",schemaPath:"#/properties/spec/properties/configuration/properties/configSecret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.spec.properties.configuration.properties.configSecret,data:data92};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data92.name !== undefined){
let data93 = data92.name;
if(typeof data93 !== "string"){
const err135 = {instancePath:instancePath+"/spec/configuration/configSecret/name",schemaPath:"#/properties/spec/properties/configuration/properties/configSecret/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.configSecret.properties.name.type,parentSchema:schema6.properties.spec.properties.configuration.properties.configSecret.properties.name,data:data93};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/spec/configuration/configSecret",schemaPath:"#/properties/spec/properties/configuration/properties/configSecret/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.configSecret.type,parentSchema:schema6.properties.spec.properties.configuration.properties.configSecret,data:data92};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data89.removeCustomConfig !== undefined){
let data94 = data89.removeCustomConfig;
if(typeof data94 !== "boolean"){
const err137 = {instancePath:instancePath+"/spec/configuration/removeCustomConfig",schemaPath:"#/properties/spec/properties/configuration/properties/removeCustomConfig/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.configuration.properties.removeCustomConfig.type,parentSchema:schema6.properties.spec.properties.configuration.properties.removeCustomConfig,data:data94};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data89.restart !== undefined){
let data95 = data89.restart;
if(typeof data95 !== "string"){
const err138 = {instancePath:instancePath+"/spec/configuration/restart",schemaPath:"#/properties/spec/properties/configuration/properties/restart/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.restart.type,parentSchema:schema6.properties.spec.properties.configuration.properties.restart,data:data95};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(((data95 === "auto") || (data95 === "true")) || (data95 === "false"))){
const err139 = {instancePath:instancePath+"/spec/configuration/restart",schemaPath:"#/properties/spec/properties/configuration/properties/restart/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.configuration.properties.restart.enum},schema:schema6.properties.spec.properties.configuration.properties.restart.enum,parentSchema:schema6.properties.spec.properties.configuration.properties.restart,data:data95};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data89.backend !== undefined){
let data96 = data89.backend;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key24 in data96){
if(!((key24 === "sync") || (key24 === "delete"))){
const err140 = {instancePath:instancePath+"/spec/configuration/backend",schemaPath:"#/properties/spec/properties/configuration/properties/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.spec.properties.configuration.properties.backend,data:data96};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data96.sync !== undefined){
let data97 = data96.sync;
if(Array.isArray(data97)){
const len16 = data97.length;
for(let i16=0; i16<len16; i16++){
let data98 = data97[i16];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.weight === undefined){
const err141 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16,schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/required",keyword:"required",params:{missingProperty: "weight"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.required,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items,data:data98};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key25 in data98){
if(!(((((key25 === "hostName") || (key25 === "port")) || (key25 === "weight")) || (key25 === "flag")) || (key25 === "groupName"))){
const err142 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16,schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items,data:data98};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data98.hostName !== undefined){
let data99 = data98.hostName;
if(typeof data99 !== "string"){
const err143 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/hostName",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/hostName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.hostName.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.hostName,data:data99};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data98.port !== undefined){
let data100 = data98.port;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err144 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.port.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.port,data:data100};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 2147483647 || isNaN(data100)){
const err145 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.port,data:data100};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data100 < -2147483648 || isNaN(data100)){
const err146 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.port,data:data100};
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
if(data98.weight !== undefined){
let data101 = data98.weight;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err147 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/weight/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.weight.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.weight,data:data101};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 2147483647 || isNaN(data101)){
const err148 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.weight,data:data101};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data101 < -2147483648 || isNaN(data101)){
const err149 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.weight,data:data101};
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
if(data98.flag !== undefined){
let data102 = data98.flag;
if(typeof data102 !== "string"){
const err150 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/flag",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/flag/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.flag.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.flag,data:data102};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data98.groupName !== undefined){
let data103 = data98.groupName;
if(typeof data103 !== "string"){
const err151 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16+"/groupName",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/properties/groupName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.groupName.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.properties.groupName,data:data103};
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
const err152 = {instancePath:instancePath+"/spec/configuration/backend/sync/" + i16,schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.items,data:data98};
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
const err153 = {instancePath:instancePath+"/spec/configuration/backend/sync",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/sync/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.sync,data:data97};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data96.delete !== undefined){
let data104 = data96.delete;
if(Array.isArray(data104)){
const len17 = data104.length;
for(let i17=0; i17<len17; i17++){
let data105 = data104[i17];
if(typeof data105 !== "string"){
const err154 = {instancePath:instancePath+"/spec/configuration/backend/delete/" + i17,schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/delete/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.delete.items.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.delete.items,data:data105};
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
const err155 = {instancePath:instancePath+"/spec/configuration/backend/delete",schemaPath:"#/properties/spec/properties/configuration/properties/backend/properties/delete/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.configuration.properties.backend.properties.delete.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend.properties.delete,data:data104};
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
const err156 = {instancePath:instancePath+"/spec/configuration/backend",schemaPath:"#/properties/spec/properties/configuration/properties/backend/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.backend.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backend,data:data96};
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
const err157 = {instancePath:instancePath+"/spec/configuration",schemaPath:"#/properties/spec/properties/configuration/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.type,parentSchema:schema6.properties.spec.properties.configuration,data:data89};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data23.authentication !== undefined){
let data106 = data23.authentication;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key26 in data106){
if(!(key26 === "secretRef")){
const err158 = {instancePath:instancePath+"/spec/authentication",schemaPath:"#/properties/spec/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema6.properties.spec.properties.authentication,data:data106};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data106.secretRef !== undefined){
let data107 = data106.secretRef;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.name === undefined){
const err159 = {instancePath:instancePath+"/spec/authentication/secretRef",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.authentication.properties.secretRef.required,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef,data:data107};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key27 in data107){
if(!(((key27 === "apiGroup") || (key27 === "kind")) || (key27 === "name"))){
const err160 = {instancePath:instancePath+"/spec/authentication/secretRef",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef,data:data107};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data107.apiGroup !== undefined){
let data108 = data107.apiGroup;
if(typeof data108 !== "string"){
const err161 = {instancePath:instancePath+"/spec/authentication/secretRef/apiGroup",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.apiGroup.type,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.apiGroup,data:data108};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data107.kind !== undefined){
let data109 = data107.kind;
if(typeof data109 !== "string"){
const err162 = {instancePath:instancePath+"/spec/authentication/secretRef/kind",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.kind.type,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.kind,data:data109};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data107.name !== undefined){
let data110 = data107.name;
if(typeof data110 !== "string"){
const err163 = {instancePath:instancePath+"/spec/authentication/secretRef/name",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.name.type,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef.properties.name,data:data110};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/spec/authentication/secretRef",schemaPath:"#/properties/spec/properties/authentication/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.authentication.properties.secretRef.type,parentSchema:schema6.properties.spec.properties.authentication.properties.secretRef,data:data107};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/spec/authentication",schemaPath:"#/properties/spec/properties/authentication/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.authentication.type,parentSchema:schema6.properties.spec.properties.authentication,data:data106};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data23.restart !== undefined){
let data111 = data23.restart;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key28 in data111){
const err166 = {instancePath:instancePath+"/spec/restart",schemaPath:"#/properties/spec/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema6.properties.spec.properties.restart,data:data111};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/spec/restart",schemaPath:"#/properties/spec/properties/restart/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.restart.type,parentSchema:schema6.properties.spec.properties.restart,data:data111};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.status !== undefined){
let data112 = data.status;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!((((key29 === "phase") || (key29 === "conditions")) || (key29 === "observedGeneration")) || (key29 === "pausedBackups"))){
const err169 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema6.properties.status,data:data112};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data112.phase !== undefined){
let data113 = data112.phase;
if(typeof data113 !== "string"){
const err170 = {instancePath:instancePath+"/status/phase",schemaPath:"#/properties/status/properties/phase/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.phase.type,parentSchema:schema6.properties.status.properties.phase,data:data113};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!((((((((data113 === "Pending") || (data113 === "Progressing")) || (data113 === "Successful")) || (data113 === "WaitingForApproval")) || (data113 === "Failed")) || (data113 === "Approved")) || (data113 === "Denied")) || (data113 === "Skipped"))){
const err171 = {instancePath:instancePath+"/status/phase",schemaPath:"#/properties/status/properties/phase/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.properties.phase.enum},schema:schema6.properties.status.properties.phase.enum,parentSchema:schema6.properties.status.properties.phase,data:data113};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data112.conditions !== undefined){
let data114 = data112.conditions;
if(Array.isArray(data114)){
const len18 = data114.length;
for(let i18=0; i18<len18; i18++){
let data115 = data114[i18];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.lastTransitionTime === undefined){
const err172 = {instancePath:instancePath+"/status/conditions/" + i18,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "lastTransitionTime"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data115};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data115.status === undefined){
const err173 = {instancePath:instancePath+"/status/conditions/" + i18,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data115};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data115.type === undefined){
const err174 = {instancePath:instancePath+"/status/conditions/" + i18,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data115};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key30 in data115){
if(!(((((((key30 === "type") || (key30 === "status")) || (key30 === "reason")) || (key30 === "message")) || (key30 === "severity")) || (key30 === "lastTransitionTime")) || (key30 === "observedGeneration"))){
const err175 = {instancePath:instancePath+"/status/conditions/" + i18,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data115};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data115.type !== undefined){
let data116 = data115.type;
if(typeof data116 !== "string"){
const err176 = {instancePath:instancePath+"/status/conditions/" + i18+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data116};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data115.status !== undefined){
let data117 = data115.status;
if(typeof data117 !== "string"){
const err177 = {instancePath:instancePath+"/status/conditions/" + i18+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.status.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data117};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data115.reason !== undefined){
let data118 = data115.reason;
if(typeof data118 !== "string"){
const err178 = {instancePath:instancePath+"/status/conditions/" + i18+"/reason",schemaPath:"#/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.reason.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.reason,data:data118};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data115.message !== undefined){
let data119 = data115.message;
if(typeof data119 !== "string"){
const err179 = {instancePath:instancePath+"/status/conditions/" + i18+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data119};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data115.severity !== undefined){
let data120 = data115.severity;
if(typeof data120 !== "string"){
const err180 = {instancePath:instancePath+"/status/conditions/" + i18+"/severity",schemaPath:"#/properties/status/properties/conditions/items/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.severity.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.severity,data:data120};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data115.lastTransitionTime !== undefined){
let data121 = data115.lastTransitionTime;
if(typeof data121 === "string"){
if(!(formats0.test(data121))){
const err181 = {instancePath:instancePath+"/status/conditions/" + i18+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data121};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/status/conditions/" + i18+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data121};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data115.observedGeneration !== undefined){
let data122 = data115.observedGeneration;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err183 = {instancePath:instancePath+"/status/conditions/" + i18+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.conditions.items.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data122};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9223372036854775000 || isNaN(data122)){
const err184 = {instancePath:instancePath+"/status/conditions/" + i18+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data122};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data122 < -9223372036854776000 || isNaN(data122)){
const err185 = {instancePath:instancePath+"/status/conditions/" + i18+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data122};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/status/conditions/" + i18,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data115};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data114};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data112.observedGeneration !== undefined){
let data123 = data112.observedGeneration;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err188 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.observedGeneration,data:data123};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 9223372036854775000 || isNaN(data123)){
const err189 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.observedGeneration,data:data123};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data123 < -9223372036854776000 || isNaN(data123)){
const err190 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.observedGeneration,data:data123};
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
if(data112.pausedBackups !== undefined){
let data124 = data112.pausedBackups;
if(Array.isArray(data124)){
const len19 = data124.length;
for(let i19=0; i19<len19; i19++){
let data125 = data124[i19];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.name === undefined){
const err191 = {instancePath:instancePath+"/status/pausedBackups/" + i19,schemaPath:"#/properties/status/properties/pausedBackups/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.status.properties.pausedBackups.items.required,parentSchema:schema6.properties.status.properties.pausedBackups.items,data:data125};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key31 in data125){
if(!((((key31 === "apiGroup") || (key31 === "kind")) || (key31 === "name")) || (key31 === "namespace"))){
const err192 = {instancePath:instancePath+"/status/pausedBackups/" + i19,schemaPath:"#/properties/status/properties/pausedBackups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema6.properties.status.properties.pausedBackups.items,data:data125};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data125.apiGroup !== undefined){
let data126 = data125.apiGroup;
if(typeof data126 !== "string"){
const err193 = {instancePath:instancePath+"/status/pausedBackups/" + i19+"/apiGroup",schemaPath:"#/properties/status/properties/pausedBackups/items/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.pausedBackups.items.properties.apiGroup.type,parentSchema:schema6.properties.status.properties.pausedBackups.items.properties.apiGroup,data:data126};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data125.kind !== undefined){
let data127 = data125.kind;
if(typeof data127 !== "string"){
const err194 = {instancePath:instancePath+"/status/pausedBackups/" + i19+"/kind",schemaPath:"#/properties/status/properties/pausedBackups/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.pausedBackups.items.properties.kind.type,parentSchema:schema6.properties.status.properties.pausedBackups.items.properties.kind,data:data127};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data125.name !== undefined){
let data128 = data125.name;
if(typeof data128 !== "string"){
const err195 = {instancePath:instancePath+"/status/pausedBackups/" + i19+"/name",schemaPath:"#/properties/status/properties/pausedBackups/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.pausedBackups.items.properties.name.type,parentSchema:schema6.properties.status.properties.pausedBackups.items.properties.name,data:data128};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data125.namespace !== undefined){
let data129 = data125.namespace;
if(typeof data129 !== "string"){
const err196 = {instancePath:instancePath+"/status/pausedBackups/" + i19+"/namespace",schemaPath:"#/properties/status/properties/pausedBackups/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.pausedBackups.items.properties.namespace.type,parentSchema:schema6.properties.status.properties.pausedBackups.items.properties.namespace,data:data129};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/status/pausedBackups/" + i19,schemaPath:"#/properties/status/properties/pausedBackups/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.pausedBackups.items.type,parentSchema:schema6.properties.status.properties.pausedBackups.items,data:data125};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/status/pausedBackups",schemaPath:"#/properties/status/properties/pausedBackups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.pausedBackups.type,parentSchema:schema6.properties.status.properties.pausedBackups,data:data124};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data112};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports.structure = {"properties":{"spec":{"properties":{"databaseRef":{"properties":{"name":{"default":""}}},"apply":{"default":"IfReady"},"maxRetries":{"default":1},"verticalScaling":{"properties":{"mode":{"default":"Restart"}}},"configuration":{"properties":{"configSecret":{"properties":{"name":{"default":""}}},"restart":{"default":"auto"}}},"authentication":{"properties":{"secretRef":{"properties":{"apiGroup":{"default":""},"kind":{"default":"Secret"}}}}}}}}};
