/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/exchanges.schema.json","type":"object","additionalProperties":false,"required":["exchanges"],"properties":{"exchanges":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["request","response"],"properties":{"note":{"type":"string"},"request":{"type":"object","additionalProperties":false,"required":["method","url"],"properties":{"method":{"enum":["GET","POST","HEAD","PUT"]},"url":{"type":"string","pattern":"^https://"},"operation":{"type":"string"},"body":{}}},"response":{"type":"object","additionalProperties":false,"required":["status","headers","body"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}}}}}}};
const pattern4 = new RegExp("^https://", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/exchanges.schema.json" */;
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
if((data.exchanges === undefined) && (missing0 = "exchanges")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "exchanges")){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.exchanges !== undefined){
let data0 = data.exchanges;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.request === undefined) && (missing1 = "request")) || ((data1.response === undefined) && (missing1 = "response"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "note") || (key1 === "request")) || (key1 === "response"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.note !== undefined){
const _errs7 = errors;
if(typeof data1.note !== "string"){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/note",schemaPath:"#/properties/exchanges/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.request !== undefined){
let data3 = data1.request;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.method === undefined) && (missing2 = "method")) || ((data3.url === undefined) && (missing2 = "url"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data3){
if(!((((key2 === "method") || (key2 === "url")) || (key2 === "operation")) || (key2 === "body"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.method !== undefined){
let data4 = data3.method;
const _errs12 = errors;
if(!((((data4 === "GET") || (data4 === "POST")) || (data4 === "HEAD")) || (data4 === "PUT"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/method",schemaPath:"#/properties/exchanges/items/properties/request/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.exchanges.items.properties.request.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.url !== undefined){
let data5 = data3.url;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/url",schemaPath:"#/properties/exchanges/items/properties/request/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/url",schemaPath:"#/properties/exchanges/items/properties/request/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.operation !== undefined){
const _errs15 = errors;
if(typeof data3.operation !== "string"){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/operation",schemaPath:"#/properties/exchanges/items/properties/request/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.response !== undefined){
let data7 = data1.response;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.status === undefined) && (missing3 = "status")) || ((data7.headers === undefined) && (missing3 = "headers"))) || ((data7.body === undefined) && (missing3 = "body"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response",schemaPath:"#/properties/exchanges/items/properties/response/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data7){
if(!(((key3 === "status") || (key3 === "headers")) || (key3 === "body"))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response",schemaPath:"#/properties/exchanges/items/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.status !== undefined){
let data8 = data7.status;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response/status",schemaPath:"#/properties/exchanges/items/properties/response/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response/status",schemaPath:"#/properties/exchanges/items/properties/response/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data8 < 100 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response/status",schemaPath:"#/properties/exchanges/items/properties/response/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.headers !== undefined){
let data9 = data7.headers;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
const _errs25 = errors;
if(typeof data9[key4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exchanges/items/properties/response/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response/headers",schemaPath:"#/properties/exchanges/items/properties/response/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/response",schemaPath:"#/properties/exchanges/items/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
