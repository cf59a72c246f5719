/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const func1 = ajv_dist_runtime_ucs2length.default;
const schema42 = {"enum":["ai-service","ai-model","ai-deployment","ai-agent","ai-guardrail","ai-workspace","ai-project","ai-connection","ai-endpoint","ai-compute","ai-settings","ai-tool","training-job","dataset","knowledge-base","data-source","vector-index","storage","database","key","secret-store","secret","identity","role","role-assignment","network","network-endpoint","network-policy","compute","registry","image","repository","package","logging","policy","scope"]};
const schema54 = {"type":["string","number","boolean","null"]};
const pattern6 = new RegExp("^(today|\\d{4}-\\d{2}-\\d{2})$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "exists") || (key0 === "not")) || (key0 === "contains")) || (key0 === "above")) || (key0 === "below")) || (key0 === "before"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.exists !== undefined){
const _errs2 = errors;
if(typeof data.exists !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not !== undefined){
let data1 = data.not;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/not",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema54.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data1)){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/not/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema54.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contains !== undefined){
let data3 = data.contains;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate31.errors = [{instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.above !== undefined){
let data4 = data.above;
const _errs16 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate31.errors = [{instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined){
let data5 = data.below;
const _errs18 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate31.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data6 = data.before;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate31.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/pattern",keyword:"pattern",params:{pattern: "^(today|\\d{4}-\\d{2}-\\d{2})$"},message:"must match pattern \""+"^(today|\\d{4}-\\d{2}-\\d{2})$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema54.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema54.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs9 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate30.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":true};

const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern10 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "type")) || (key0 === "where")) || (key0 === "has")) || (key0 === "has_one")) || (key0 === "lacks")) || (key0 === "as"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((((((((((((((data0 === "ai-service") || (data0 === "ai-model")) || (data0 === "ai-deployment")) || (data0 === "ai-agent")) || (data0 === "ai-guardrail")) || (data0 === "ai-workspace")) || (data0 === "ai-project")) || (data0 === "ai-connection")) || (data0 === "ai-endpoint")) || (data0 === "ai-compute")) || (data0 === "ai-settings")) || (data0 === "ai-tool")) || (data0 === "training-job")) || (data0 === "dataset")) || (data0 === "knowledge-base")) || (data0 === "data-source")) || (data0 === "vector-index")) || (data0 === "storage")) || (data0 === "database")) || (data0 === "key")) || (data0 === "secret-store")) || (data0 === "secret")) || (data0 === "identity")) || (data0 === "role")) || (data0 === "role-assignment")) || (data0 === "network")) || (data0 === "network-endpoint")) || (data0 === "network-policy")) || (data0 === "compute")) || (data0 === "registry")) || (data0 === "image")) || (data0 === "repository")) || (data0 === "package")) || (data0 === "logging")) || (data0 === "policy")) || (data0 === "scope"))){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((((((((((((((data1 === "ai-service") || (data1 === "ai-model")) || (data1 === "ai-deployment")) || (data1 === "ai-agent")) || (data1 === "ai-guardrail")) || (data1 === "ai-workspace")) || (data1 === "ai-project")) || (data1 === "ai-connection")) || (data1 === "ai-endpoint")) || (data1 === "ai-compute")) || (data1 === "ai-settings")) || (data1 === "ai-tool")) || (data1 === "training-job")) || (data1 === "dataset")) || (data1 === "knowledge-base")) || (data1 === "data-source")) || (data1 === "vector-index")) || (data1 === "storage")) || (data1 === "database")) || (data1 === "key")) || (data1 === "secret-store")) || (data1 === "secret")) || (data1 === "identity")) || (data1 === "role")) || (data1 === "role-assignment")) || (data1 === "network")) || (data1 === "network-endpoint")) || (data1 === "network-policy")) || (data1 === "compute")) || (data1 === "registry")) || (data1 === "image")) || (data1 === "repository")) || (data1 === "package")) || (data1 === "logging")) || (data1 === "policy")) || (data1 === "scope"))){
const err2 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid6 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
let data4 = data.where;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs21 = errors;
if(!(validate30(data4[key1], {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has !== undefined){
let data6 = data.has;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
var valid8 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate22.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i3 = data6.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate22.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_one !== undefined){
let data8 = data.has_one;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data8)){
var valid10 = true;
const len3 = data8.length;
for(let i4=0; i4<len3; i4++){
let data9 = data8[i4];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
validate22.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs28 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i5 = data8.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate22.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lacks !== undefined){
let data10 = data.lacks;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
var valid12 = true;
const len4 = data10.length;
for(let i6=0; i6<len4; i6++){
let data11 = data10[i6];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate22.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs32 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i7 = data10.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data10[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate22.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"}];
return false;
break;
}
indices2[item2] = i7;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data12 = data.as;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
validate22.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"anyOf":[{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},{"type":"array","minItems":1,"items":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"}}]},"level":{"type":"array","minItems":1,"items":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"}},"direction":{"enum":["out","in","both"]},"repeat":{"type":"array","minItems":2,"maxItems":2,"items":{"type":["integer","null"],"minimum":0,"maximum":8}},"to":{"$ref":"#/$defs/resources"}}};
const schema60 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema62 = {"enum":["read","write","admin","invoke","list-keys"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "level")) || (key0 === "direction")) || (key0 === "repeat")) || (key0 === "to"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.by !== undefined){
let data0 = data.by;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((data0 === "contains") || (data0 === "deploys")) || (data0 === "serves")) || (data0 === "uses-model")) || (data0 === "grounded-on")) || (data0 === "fine-tuned-on")) || (data0 === "trained-on")) || (data0 === "reads")) || (data0 === "writes")) || (data0 === "runs")) || (data0 === "runs-as")) || (data0 === "can-assume")) || (data0 === "has-permission")) || (data0 === "exposes")) || (data0 === "routes-to")) || (data0 === "peered-with")) || (data0 === "encrypted-by")) || (data0 === "logs-to")) || (data0 === "built-from")) || (data0 === "provisions")) || (data0 === "depends-on")) || (data0 === "affected-by")) || (data0 === "calls")) || (data0 === "guarded-by"))){
const err0 = {instancePath:instancePath+"/by",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((data1 === "contains") || (data1 === "deploys")) || (data1 === "serves")) || (data1 === "uses-model")) || (data1 === "grounded-on")) || (data1 === "fine-tuned-on")) || (data1 === "trained-on")) || (data1 === "reads")) || (data1 === "writes")) || (data1 === "runs")) || (data1 === "runs-as")) || (data1 === "can-assume")) || (data1 === "has-permission")) || (data1 === "exposes")) || (data1 === "routes-to")) || (data1 === "peered-with")) || (data1 === "encrypted-by")) || (data1 === "logs-to")) || (data1 === "built-from")) || (data1 === "provisions")) || (data1 === "depends-on")) || (data1 === "affected-by")) || (data1 === "calls")) || (data1 === "guarded-by"))){
const err2 = {instancePath:instancePath+"/by/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
validate35.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs12 = errors;
if(!(((((data3 === "read") || (data3 === "write")) || (data3 === "admin")) || (data3 === "invoke")) || (data3 === "list-keys"))){
validate35.errors = [{instancePath:instancePath+"/level/" + i1,schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data4 = data.direction;
const _errs14 = errors;
if(!(((data4 === "out") || (data4 === "in")) || (data4 === "both"))){
validate35.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema59.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data5 = data.repeat;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 2){
validate35.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data5.length < 2){
validate35.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate35.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/type",keyword:"type",params:{type: schema59.properties.repeat.items.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 8 || isNaN(data6)){
validate35.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate35.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs17 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs19 = errors;
if(!(validate22(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[a-z][a-z0-9_]*\\.[A-Za-z].*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/query.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.find === undefined) && (missing0 = "find"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "description")) || (key0 === "find")) || (key0 === "connected")) || (key0 === "without")) || (key0 === "return"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.find !== undefined){
const _errs6 = errors;
if(!(validate22(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected !== undefined){
let data3 = data.connected;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 8){
validate21.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate35(data3[i0], {instancePath:instancePath+"/connected/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.without !== undefined){
let data5 = data.without;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 8){
validate21.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate35(data5[i1], {instancePath:instancePath+"/without/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return !== undefined){
let data7 = data.return;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 30){
validate21.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
if(data7.length < 1){
validate21.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
validate21.errors = [{instancePath:instancePath+"/return/" + i2,schemaPath:"#/properties/return/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*\\.[A-Za-z].*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*\\.[A-Za-z].*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/return/" + i2,schemaPath:"#/properties/return/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string","minLength":1},"to":{"type":"string","minLength":1},"kind":{"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]},"level":{"enum":["read","write","admin","invoke","list-keys"]},"evidence":{"type":"string"}}};
const schema64 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"cloud":{"$ref":"inventory.schema.json#/$defs/cloud"},"type":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/kind"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"group":{"type":"string"},"ai":{"$ref":"inventory.schema.json#/$defs/ai"}}};
const schema37 = {"enum":["azure","aws","gcp","code"]};
const func5 = Object.prototype.hasOwnProperty;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema64.properties, key0))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
let data1 = data.cloud;
const _errs4 = errors;
if(!((((data1 === "azure") || (data1 === "aws")) || (data1 === "gcp")) || (data1 === "code"))){
validate41.errors = [{instancePath:instancePath+"/cloud",schemaPath:"inventory.schema.json#/$defs/cloud/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate41.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs8 = errors;
if(!((((((((((((((((((((((((((((((((((((data3 === "ai-service") || (data3 === "ai-model")) || (data3 === "ai-deployment")) || (data3 === "ai-agent")) || (data3 === "ai-guardrail")) || (data3 === "ai-workspace")) || (data3 === "ai-project")) || (data3 === "ai-connection")) || (data3 === "ai-endpoint")) || (data3 === "ai-compute")) || (data3 === "ai-settings")) || (data3 === "ai-tool")) || (data3 === "training-job")) || (data3 === "dataset")) || (data3 === "knowledge-base")) || (data3 === "data-source")) || (data3 === "vector-index")) || (data3 === "storage")) || (data3 === "database")) || (data3 === "key")) || (data3 === "secret-store")) || (data3 === "secret")) || (data3 === "identity")) || (data3 === "role")) || (data3 === "role-assignment")) || (data3 === "network")) || (data3 === "network-endpoint")) || (data3 === "network-policy")) || (data3 === "compute")) || (data3 === "registry")) || (data3 === "image")) || (data3 === "repository")) || (data3 === "package")) || (data3 === "logging")) || (data3 === "policy")) || (data3 === "scope"))){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate41.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs12 = errors;
if(typeof data.account !== "string"){
validate41.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs14 = errors;
if(typeof data.region !== "string"){
validate41.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs16 = errors;
if(typeof data.group !== "string"){
validate41.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ai !== undefined){
let data8 = data.ai;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key1 in data8){
if(!((((((((key1 === "provider") || (key1 === "model")) || (key1 === "model_version")) || (key1 === "publisher")) || (key1 === "modality")) || (key1 === "lifecycle")) || (key1 === "data_source")) || (key1 === "sdk"))){
validate41.errors = [{instancePath:instancePath+"/ai",schemaPath:"inventory.schema.json#/$defs/ai/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.provider !== undefined){
const _errs22 = errors;
if(typeof data8.provider !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/provider",schemaPath:"inventory.schema.json#/$defs/ai/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.model !== undefined){
const _errs24 = errors;
if(typeof data8.model !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/model",schemaPath:"inventory.schema.json#/$defs/ai/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.model_version !== undefined){
const _errs26 = errors;
if(typeof data8.model_version !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/model_version",schemaPath:"inventory.schema.json#/$defs/ai/properties/model_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.publisher !== undefined){
const _errs28 = errors;
if(typeof data8.publisher !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/publisher",schemaPath:"inventory.schema.json#/$defs/ai/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.modality !== undefined){
const _errs30 = errors;
if(typeof data8.modality !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/modality",schemaPath:"inventory.schema.json#/$defs/ai/properties/modality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.lifecycle !== undefined){
const _errs32 = errors;
if(typeof data8.lifecycle !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/lifecycle",schemaPath:"inventory.schema.json#/$defs/ai/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.data_source !== undefined){
const _errs34 = errors;
if(typeof data8.data_source !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/data_source",schemaPath:"inventory.schema.json#/$defs/ai/properties/data_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.sdk !== undefined){
const _errs36 = errors;
if(typeof data8.sdk !== "string"){
validate41.errors = [{instancePath:instancePath+"/ai/sdk",schemaPath:"inventory.schema.json#/$defs/ai/properties/sdk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/ai",schemaPath:"inventory.schema.json#/$defs/ai/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.values === undefined) && (missing0 = "values")) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.path === undefined) && (missing0 = "path"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "values") || (key0 === "resources")) || (key0 === "path"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.values !== undefined){
const _errs2 = errors;
if(!(Array.isArray(data.values))){
validate40.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
let data1 = data.resources;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(!(validate41(data1[key1], {instancePath:instancePath+"/resources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data3 = data.path;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.from === undefined) && (missing1 = "from")) || ((data4.to === undefined) && (missing1 = "to"))) || ((data4.kind === undefined) && (missing1 = "kind"))){
validate40.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!(((((key2 === "from") || (key2 === "to")) || (key2 === "kind")) || (key2 === "level")) || (key2 === "evidence"))){
validate40.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.from !== undefined){
let data5 = data4.from;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/from",schemaPath:"inventory.schema.json#/$defs/relationship/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/from",schemaPath:"inventory.schema.json#/$defs/relationship/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.to !== undefined){
let data6 = data4.to;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/to",schemaPath:"inventory.schema.json#/$defs/relationship/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/to",schemaPath:"inventory.schema.json#/$defs/relationship/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.kind !== undefined){
let data7 = data4.kind;
const _errs18 = errors;
if(!((((((((((((((((((((((((data7 === "contains") || (data7 === "deploys")) || (data7 === "serves")) || (data7 === "uses-model")) || (data7 === "grounded-on")) || (data7 === "fine-tuned-on")) || (data7 === "trained-on")) || (data7 === "reads")) || (data7 === "writes")) || (data7 === "runs")) || (data7 === "runs-as")) || (data7 === "can-assume")) || (data7 === "has-permission")) || (data7 === "exposes")) || (data7 === "routes-to")) || (data7 === "peered-with")) || (data7 === "encrypted-by")) || (data7 === "logs-to")) || (data7 === "built-from")) || (data7 === "provisions")) || (data7 === "depends-on")) || (data7 === "affected-by")) || (data7 === "calls")) || (data7 === "guarded-by"))){
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.level !== undefined){
let data8 = data4.level;
const _errs19 = errors;
if(!(((((data8 === "read") || (data8 === "write")) || (data8 === "admin")) || (data8 === "invoke")) || (data8 === "list-keys"))){
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema49.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.evidence !== undefined){
const _errs20 = errors;
if(typeof data4.evidence !== "string"){
validate40.errors = [{instancePath:instancePath+"/path/" + i0+"/evidence",schemaPath:"inventory.schema.json#/$defs/relationship/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/exploration.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.undecided === undefined) && (missing0 = "undecided"))) || ((data.cut === undefined) && (missing0 = "cut"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "query")) || (key0 === "columns")) || (key0 === "rows")) || (key0 === "undecided")) || (key0 === "cut")) || (key0 === "sources"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.exploration/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.exploration/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
const _errs3 = errors;
if(!(validate21(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data2 = data.columns;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data2[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data4 = data.rows;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate40(data4[i1], {instancePath:instancePath+"/rows/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undecided !== undefined){
let data6 = data.undecided;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs13 = errors;
if(!(validate41(data6[i2], {instancePath:instancePath+"/undecided/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cut !== undefined){
let data8 = data.cut;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data9 = data.sources;
const _errs16 = errors;
if(errors === _errs16){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.complete === undefined) && (missing1 = "complete")) || ((data9.partial === undefined) && (missing1 = "partial"))) || ((data9.failed === undefined) && (missing1 = "failed"))){
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data9){
if(!(((key1 === "complete") || (key1 === "partial")) || (key1 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data9.complete !== undefined){
let data10 = data9.complete;
const _errs19 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/sources/complete",schemaPath:"#/properties/sources/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/sources/complete",schemaPath:"#/properties/sources/properties/complete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.partial !== undefined){
let data11 = data9.partial;
const _errs21 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/sources/partial",schemaPath:"#/properties/sources/properties/partial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/sources/partial",schemaPath:"#/properties/sources/properties/partial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.failed !== undefined){
let data12 = data9.failed;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/sources/failed",schemaPath:"#/properties/sources/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/sources/failed",schemaPath:"#/properties/sources/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const match = validate45;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema64.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
let data1 = data.cloud;
const _errs4 = errors;
if(!((((data1 === "azure") || (data1 === "aws")) || (data1 === "gcp")) || (data1 === "code"))){
validate45.errors = [{instancePath:instancePath+"/cloud",schemaPath:"inventory.schema.json#/$defs/cloud/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate45.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs8 = errors;
if(!((((((((((((((((((((((((((((((((((((data3 === "ai-service") || (data3 === "ai-model")) || (data3 === "ai-deployment")) || (data3 === "ai-agent")) || (data3 === "ai-guardrail")) || (data3 === "ai-workspace")) || (data3 === "ai-project")) || (data3 === "ai-connection")) || (data3 === "ai-endpoint")) || (data3 === "ai-compute")) || (data3 === "ai-settings")) || (data3 === "ai-tool")) || (data3 === "training-job")) || (data3 === "dataset")) || (data3 === "knowledge-base")) || (data3 === "data-source")) || (data3 === "vector-index")) || (data3 === "storage")) || (data3 === "database")) || (data3 === "key")) || (data3 === "secret-store")) || (data3 === "secret")) || (data3 === "identity")) || (data3 === "role")) || (data3 === "role-assignment")) || (data3 === "network")) || (data3 === "network-endpoint")) || (data3 === "network-policy")) || (data3 === "compute")) || (data3 === "registry")) || (data3 === "image")) || (data3 === "repository")) || (data3 === "package")) || (data3 === "logging")) || (data3 === "policy")) || (data3 === "scope"))){
validate45.errors = [{instancePath:instancePath+"/kind",schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs12 = errors;
if(typeof data.account !== "string"){
validate45.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs14 = errors;
if(typeof data.region !== "string"){
validate45.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs16 = errors;
if(typeof data.group !== "string"){
validate45.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ai !== undefined){
let data8 = data.ai;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key1 in data8){
if(!((((((((key1 === "provider") || (key1 === "model")) || (key1 === "model_version")) || (key1 === "publisher")) || (key1 === "modality")) || (key1 === "lifecycle")) || (key1 === "data_source")) || (key1 === "sdk"))){
validate45.errors = [{instancePath:instancePath+"/ai",schemaPath:"inventory.schema.json#/$defs/ai/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.provider !== undefined){
const _errs22 = errors;
if(typeof data8.provider !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/provider",schemaPath:"inventory.schema.json#/$defs/ai/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.model !== undefined){
const _errs24 = errors;
if(typeof data8.model !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/model",schemaPath:"inventory.schema.json#/$defs/ai/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.model_version !== undefined){
const _errs26 = errors;
if(typeof data8.model_version !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/model_version",schemaPath:"inventory.schema.json#/$defs/ai/properties/model_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.publisher !== undefined){
const _errs28 = errors;
if(typeof data8.publisher !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/publisher",schemaPath:"inventory.schema.json#/$defs/ai/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.modality !== undefined){
const _errs30 = errors;
if(typeof data8.modality !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/modality",schemaPath:"inventory.schema.json#/$defs/ai/properties/modality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.lifecycle !== undefined){
const _errs32 = errors;
if(typeof data8.lifecycle !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/lifecycle",schemaPath:"inventory.schema.json#/$defs/ai/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.data_source !== undefined){
const _errs34 = errors;
if(typeof data8.data_source !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/data_source",schemaPath:"inventory.schema.json#/$defs/ai/properties/data_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.sdk !== undefined){
const _errs36 = errors;
if(typeof data8.sdk !== "string"){
validate45.errors = [{instancePath:instancePath+"/ai/sdk",schemaPath:"inventory.schema.json#/$defs/ai/properties/sdk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/ai",schemaPath:"inventory.schema.json#/$defs/ai/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const row = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.values === undefined) && (missing0 = "values")) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.path === undefined) && (missing0 = "path"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "values") || (key0 === "resources")) || (key0 === "path"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.values !== undefined){
const _errs2 = errors;
if(!(Array.isArray(data.values))){
validate46.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
let data1 = data.resources;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(!(validate41(data1[key1], {instancePath:instancePath+"/resources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data3 = data.path;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.from === undefined) && (missing1 = "from")) || ((data4.to === undefined) && (missing1 = "to"))) || ((data4.kind === undefined) && (missing1 = "kind"))){
validate46.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!(((((key2 === "from") || (key2 === "to")) || (key2 === "kind")) || (key2 === "level")) || (key2 === "evidence"))){
validate46.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.from !== undefined){
let data5 = data4.from;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/from",schemaPath:"inventory.schema.json#/$defs/relationship/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/from",schemaPath:"inventory.schema.json#/$defs/relationship/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.to !== undefined){
let data6 = data4.to;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/to",schemaPath:"inventory.schema.json#/$defs/relationship/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/to",schemaPath:"inventory.schema.json#/$defs/relationship/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.kind !== undefined){
let data7 = data4.kind;
const _errs18 = errors;
if(!((((((((((((((((((((((((data7 === "contains") || (data7 === "deploys")) || (data7 === "serves")) || (data7 === "uses-model")) || (data7 === "grounded-on")) || (data7 === "fine-tuned-on")) || (data7 === "trained-on")) || (data7 === "reads")) || (data7 === "writes")) || (data7 === "runs")) || (data7 === "runs-as")) || (data7 === "can-assume")) || (data7 === "has-permission")) || (data7 === "exposes")) || (data7 === "routes-to")) || (data7 === "peered-with")) || (data7 === "encrypted-by")) || (data7 === "logs-to")) || (data7 === "built-from")) || (data7 === "provisions")) || (data7 === "depends-on")) || (data7 === "affected-by")) || (data7 === "calls")) || (data7 === "guarded-by"))){
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.level !== undefined){
let data8 = data4.level;
const _errs19 = errors;
if(!(((((data8 === "read") || (data8 === "write")) || (data8 === "admin")) || (data8 === "invoke")) || (data8 === "list-keys"))){
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema49.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.evidence !== undefined){
const _errs20 = errors;
if(typeof data4.evidence !== "string"){
validate46.errors = [{instancePath:instancePath+"/path/" + i0+"/evidence",schemaPath:"inventory.schema.json#/$defs/relationship/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/path/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
