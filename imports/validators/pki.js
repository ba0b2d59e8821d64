// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"root":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":63,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"secretName":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","maxLength":253,"x-allowed":"a Kubernetes name (lower case letters, digits and \"-\", beginning and ending with a letter or digit)"},"commonName":{"type":"string","minLength":1,"maxLength":64},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"}},"required":[],"additionalProperties":false},"intermediates":{"type":"array","items":{"type":"object","properties":{"generation":{"type":"integer","minimum":1},"commonName":{"type":"string","minLength":1,"maxLength":64},"duration":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"},"renewBefore":{"type":"string","pattern":"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$","x-allowed":"a duration such as 90d, 12h, 1.5h, 5m, 90s"}},"required":["generation"],"additionalProperties":false}}},"required":["name","intermediates"],"additionalProperties":false,"$defs":{}};
const func2 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern4 = new RegExp("^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.intermediates === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intermediates"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "namespace")) || (key0 === "root")) || (key0 === "intermediates"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(func2(data1) > 63){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.namespace,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.namespace,data:data1};
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
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.namespace.type,parentSchema:schema6.properties.namespace,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.root !== undefined){
let data2 = data.root;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((key1 === "name") || (key1 === "secretName")) || (key1 === "commonName")) || (key1 === "duration")) || (key1 === "renewBefore"))){
const err9 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.root,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err10 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.root.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.root.properties.name,data:data3};
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
const err12 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.root.properties.name.type,parentSchema:schema6.properties.root.properties.name,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.secretName !== undefined){
let data4 = data2.secretName;
if(typeof data4 === "string"){
if(func2(data4) > 253){
const err13 = {instancePath:instancePath+"/root/secretName",schemaPath:"#/properties/root/properties/secretName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema6.properties.root.properties.secretName,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/root/secretName",schemaPath:"#/properties/root/properties/secretName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",parentSchema:schema6.properties.root.properties.secretName,data:data4};
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
const err15 = {instancePath:instancePath+"/root/secretName",schemaPath:"#/properties/root/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.root.properties.secretName.type,parentSchema:schema6.properties.root.properties.secretName,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.commonName !== undefined){
let data5 = data2.commonName;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err16 = {instancePath:instancePath+"/root/commonName",schemaPath:"#/properties/root/properties/commonName/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.root.properties.commonName,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/root/commonName",schemaPath:"#/properties/root/properties/commonName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.root.properties.commonName,data:data5};
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
const err18 = {instancePath:instancePath+"/root/commonName",schemaPath:"#/properties/root/properties/commonName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.root.properties.commonName.type,parentSchema:schema6.properties.root.properties.commonName,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.duration !== undefined){
let data6 = data2.duration;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err19 = {instancePath:instancePath+"/root/duration",schemaPath:"#/properties/root/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.root.properties.duration,data:data6};
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
const err20 = {instancePath:instancePath+"/root/duration",schemaPath:"#/properties/root/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.root.properties.duration.type,parentSchema:schema6.properties.root.properties.duration,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.renewBefore !== undefined){
let data7 = data2.renewBefore;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err21 = {instancePath:instancePath+"/root/renewBefore",schemaPath:"#/properties/root/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.root.properties.renewBefore,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/root/renewBefore",schemaPath:"#/properties/root/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.root.properties.renewBefore.type,parentSchema:schema6.properties.root.properties.renewBefore,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "object"},schema:schema6.properties.root.type,parentSchema:schema6.properties.root,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.intermediates !== undefined){
let data8 = data.intermediates;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.generation === undefined){
const err24 = {instancePath:instancePath+"/intermediates/" + i0,schemaPath:"#/properties/intermediates/items/required",keyword:"required",params:{missingProperty: "generation"},schema:schema6.properties.intermediates.items.required,parentSchema:schema6.properties.intermediates.items,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "generation") || (key2 === "commonName")) || (key2 === "duration")) || (key2 === "renewBefore"))){
const err25 = {instancePath:instancePath+"/intermediates/" + i0,schemaPath:"#/properties/intermediates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.intermediates.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.generation !== undefined){
let data10 = data9.generation;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/intermediates/" + i0+"/generation",schemaPath:"#/properties/intermediates/items/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.intermediates.items.properties.generation.type,parentSchema:schema6.properties.intermediates.items.properties.generation,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/intermediates/" + i0+"/generation",schemaPath:"#/properties/intermediates/items/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.intermediates.items.properties.generation,data:data10};
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
if(data9.commonName !== undefined){
let data11 = data9.commonName;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err28 = {instancePath:instancePath+"/intermediates/" + i0+"/commonName",schemaPath:"#/properties/intermediates/items/properties/commonName/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema6.properties.intermediates.items.properties.commonName,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data11) < 1){
const err29 = {instancePath:instancePath+"/intermediates/" + i0+"/commonName",schemaPath:"#/properties/intermediates/items/properties/commonName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.properties.intermediates.items.properties.commonName,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/intermediates/" + i0+"/commonName",schemaPath:"#/properties/intermediates/items/properties/commonName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.intermediates.items.properties.commonName.type,parentSchema:schema6.properties.intermediates.items.properties.commonName,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.duration !== undefined){
let data12 = data9.duration;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err31 = {instancePath:instancePath+"/intermediates/" + i0+"/duration",schemaPath:"#/properties/intermediates/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.intermediates.items.properties.duration,data:data12};
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
const err32 = {instancePath:instancePath+"/intermediates/" + i0+"/duration",schemaPath:"#/properties/intermediates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.intermediates.items.properties.duration.type,parentSchema:schema6.properties.intermediates.items.properties.duration,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.renewBefore !== undefined){
let data13 = data9.renewBefore;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/intermediates/" + i0+"/renewBefore",schemaPath:"#/properties/intermediates/items/properties/renewBefore/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$"},schema:"^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$",parentSchema:schema6.properties.intermediates.items.properties.renewBefore,data:data13};
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
const err34 = {instancePath:instancePath+"/intermediates/" + i0+"/renewBefore",schemaPath:"#/properties/intermediates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.intermediates.items.properties.renewBefore.type,parentSchema:schema6.properties.intermediates.items.properties.renewBefore,data:data13};
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
const err35 = {instancePath:instancePath+"/intermediates/" + i0,schemaPath:"#/properties/intermediates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.intermediates.items.type,parentSchema:schema6.properties.intermediates.items,data:data9};
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
const err36 = {instancePath:instancePath+"/intermediates",schemaPath:"#/properties/intermediates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.intermediates.type,parentSchema:schema6.properties.intermediates,data:data8};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

