/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/catalog-calls.schema.json","type":"object","additionalProperties":false,"required":["models","model_calls","deployments","azure_clients","endpoints","loads","pickles","downloads","agents","instructions","settings"],"properties":{"models":{"type":"object","additionalProperties":false,"required":["certain","others"],"properties":{"certain":{"type":"array","items":{"type":"string","minLength":1}},"others":{"type":"array","items":{"type":"string","minLength":1}}}},"model_calls":{"type":"array","items":{"type":"string","minLength":1}},"deployments":{"type":"array","items":{"type":"string","minLength":1}},"azure_clients":{"type":"array","items":{"type":"string","minLength":1}},"endpoints":{"type":"array","items":{"type":"string","minLength":1}},"loads":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["call","source","position","names"],"properties":{"call":{"type":"string","minLength":1},"source":{"enum":["hub"]},"position":{"type":"integer","minimum":0},"names":{"type":"array","items":{"type":"string","minLength":1}},"package":{"type":"string","minLength":1}}}},"pickles":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["call"],"properties":{"call":{"type":"string","minLength":1},"safe":{"type":"string","minLength":1}}}},"downloads":{"type":"array","items":{"type":"string","minLength":1}},"agents":{"type":"array","items":{"type":"string","minLength":1}},"instructions":{"type":"array","items":{"type":"string","minLength":1}},"settings":{"type":"array","items":{"type":"string","minLength":1}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length.default;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/catalog-calls.schema.json" */;
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
if((((((((((((data.models === undefined) && (missing0 = "models")) || ((data.model_calls === undefined) && (missing0 = "model_calls"))) || ((data.deployments === undefined) && (missing0 = "deployments"))) || ((data.azure_clients === undefined) && (missing0 = "azure_clients"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))) || ((data.loads === undefined) && (missing0 = "loads"))) || ((data.pickles === undefined) && (missing0 = "pickles"))) || ((data.downloads === undefined) && (missing0 = "downloads"))) || ((data.agents === undefined) && (missing0 = "agents"))) || ((data.instructions === undefined) && (missing0 = "instructions"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.models !== undefined){
let data0 = data.models;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.certain === undefined) && (missing1 = "certain")) || ((data0.others === undefined) && (missing1 = "others"))){
validate20.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "certain") || (key1 === "others"))){
validate20.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.certain !== undefined){
let data1 = data0.certain;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/models/certain/" + i0,schemaPath:"#/properties/models/properties/certain/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/certain/" + i0,schemaPath:"#/properties/models/properties/certain/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/certain",schemaPath:"#/properties/models/properties/certain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.others !== undefined){
let data3 = data0.others;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/models/others/" + i1,schemaPath:"#/properties/models/properties/others/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/others/" + i1,schemaPath:"#/properties/models/properties/others/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models/others",schemaPath:"#/properties/models/properties/others/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_calls !== undefined){
let data5 = data.model_calls;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid4 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate20.errors = [{instancePath:instancePath+"/model_calls/" + i2,schemaPath:"#/properties/model_calls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_calls/" + i2,schemaPath:"#/properties/model_calls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_calls",schemaPath:"#/properties/model_calls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployments !== undefined){
let data7 = data.deployments;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid5 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate20.errors = [{instancePath:instancePath+"/deployments/" + i3,schemaPath:"#/properties/deployments/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/deployments/" + i3,schemaPath:"#/properties/deployments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.azure_clients !== undefined){
let data9 = data.azure_clients;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid6 = true;
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/azure_clients/" + i4,schemaPath:"#/properties/azure_clients/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/azure_clients/" + i4,schemaPath:"#/properties/azure_clients/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/azure_clients",schemaPath:"#/properties/azure_clients/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data11 = data.endpoints;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid7 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate20.errors = [{instancePath:instancePath+"/endpoints/" + i5,schemaPath:"#/properties/endpoints/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/endpoints/" + i5,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loads !== undefined){
let data13 = data.loads;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
if(data13.length < 1){
validate20.errors = [{instancePath:instancePath+"/loads",schemaPath:"#/properties/loads/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
let data14 = data13[i6];
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((((data14.call === undefined) && (missing2 = "call")) || ((data14.source === undefined) && (missing2 = "source"))) || ((data14.position === undefined) && (missing2 = "position"))) || ((data14.names === undefined) && (missing2 = "names"))){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6,schemaPath:"#/properties/loads/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data14){
if(!(((((key2 === "call") || (key2 === "source")) || (key2 === "position")) || (key2 === "names")) || (key2 === "package"))){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6,schemaPath:"#/properties/loads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.call !== undefined){
let data15 = data14.call;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/call",schemaPath:"#/properties/loads/items/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/call",schemaPath:"#/properties/loads/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.source !== undefined){
const _errs36 = errors;
if(!(data14.source === "hub")){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/source",schemaPath:"#/properties/loads/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.loads.items.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.position !== undefined){
let data17 = data14.position;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/position",schemaPath:"#/properties/loads/items/properties/position/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/position",schemaPath:"#/properties/loads/items/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.names !== undefined){
let data18 = data14.names;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data18)){
var valid10 = true;
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
let data19 = data18[i7];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data19 === "string"){
if(func2(data19) < 1){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/names/" + i7,schemaPath:"#/properties/loads/items/properties/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/names/" + i7,schemaPath:"#/properties/loads/items/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs41 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/names",schemaPath:"#/properties/loads/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.package !== undefined){
let data20 = data14.package;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/package",schemaPath:"#/properties/loads/items/properties/package/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads/" + i6+"/package",schemaPath:"#/properties/loads/items/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads/" + i6,schemaPath:"#/properties/loads/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pickles !== undefined){
let data21 = data.pickles;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/pickles",schemaPath:"#/properties/pickles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len8 = data21.length;
for(let i8=0; i8<len8; i8++){
let data22 = data21[i8];
const _errs47 = errors;
if(errors === _errs47){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((data22.call === undefined) && (missing3 = "call")){
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8,schemaPath:"#/properties/pickles/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data22){
if(!((key3 === "call") || (key3 === "safe"))){
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8,schemaPath:"#/properties/pickles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data22.call !== undefined){
let data23 = data22.call;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(func2(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8+"/call",schemaPath:"#/properties/pickles/items/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8+"/call",schemaPath:"#/properties/pickles/items/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data22.safe !== undefined){
let data24 = data22.safe;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data24 === "string"){
if(func2(data24) < 1){
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8+"/safe",schemaPath:"#/properties/pickles/items/properties/safe/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8+"/safe",schemaPath:"#/properties/pickles/items/properties/safe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pickles/" + i8,schemaPath:"#/properties/pickles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs47 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pickles",schemaPath:"#/properties/pickles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.downloads !== undefined){
let data25 = data.downloads;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data25)){
var valid13 = true;
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
let data26 = data25[i9];
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) < 1){
validate20.errors = [{instancePath:instancePath+"/downloads/" + i9,schemaPath:"#/properties/downloads/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/downloads/" + i9,schemaPath:"#/properties/downloads/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs56 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/downloads",schemaPath:"#/properties/downloads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents !== undefined){
let data27 = data.agents;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data27)){
var valid14 = true;
const len10 = data27.length;
for(let i10=0; i10<len10; i10++){
let data28 = data27[i10];
const _errs60 = errors;
if(errors === _errs60){
if(typeof data28 === "string"){
if(func2(data28) < 1){
validate20.errors = [{instancePath:instancePath+"/agents/" + i10,schemaPath:"#/properties/agents/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/agents/" + i10,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs60 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined){
let data29 = data.instructions;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data29)){
var valid15 = true;
const len11 = data29.length;
for(let i11=0; i11<len11; i11++){
let data30 = data29[i11];
const _errs64 = errors;
if(errors === _errs64){
if(typeof data30 === "string"){
if(func2(data30) < 1){
validate20.errors = [{instancePath:instancePath+"/instructions/" + i11,schemaPath:"#/properties/instructions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/instructions/" + i11,schemaPath:"#/properties/instructions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs64 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data31 = data.settings;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data31)){
var valid16 = true;
const len12 = data31.length;
for(let i12=0; i12<len12; i12++){
let data32 = data31[i12];
const _errs68 = errors;
if(errors === _errs68){
if(typeof data32 === "string"){
if(func2(data32) < 1){
validate20.errors = [{instancePath:instancePath+"/settings/" + i12,schemaPath:"#/properties/settings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/settings/" + i12,schemaPath:"#/properties/settings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs68 === errors;
if(!valid16){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
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
