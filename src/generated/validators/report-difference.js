/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/report-difference.schema.json","type":"object","additionalProperties":false,"required":["schema","before","after","notices","summary","findings"],"properties":{"schema":{"const":"keelson.report-difference/v1"},"before":{"$ref":"#/$defs/side"},"after":{"$ref":"#/$defs/side"},"notices":{"type":"array","items":{"type":"string"}},"summary":{"type":"object","additionalProperties":false,"required":["new","regressed","fixed","gone","undecided","waived","open","risk_changed","moved"],"properties":{"new":{"$ref":"report.schema.json#/$defs/riskCounts"},"regressed":{"$ref":"report.schema.json#/$defs/riskCounts"},"fixed":{"$ref":"report.schema.json#/$defs/riskCounts"},"gone":{"$ref":"report.schema.json#/$defs/riskCounts"},"undecided":{"$ref":"report.schema.json#/$defs/riskCounts"},"waived":{"$ref":"report.schema.json#/$defs/riskCounts"},"open":{"$ref":"report.schema.json#/$defs/riskCounts"},"risk_changed":{"type":"integer","minimum":0},"moved":{"type":"integer","minimum":0},"attack_paths":{"type":"object","additionalProperties":false,"required":["new","gone","open","risk_changed"],"properties":{"new":{"$ref":"report.schema.json#/$defs/riskCounts"},"gone":{"$ref":"report.schema.json#/$defs/riskCounts"},"open":{"$ref":"report.schema.json#/$defs/riskCounts"},"risk_changed":{"type":"integer","minimum":0}}}}},"findings":{"type":"object","additionalProperties":false,"required":["new","regressed","fixed","gone","undecided","waived","open"],"properties":{"new":{"$ref":"#/$defs/findings"},"regressed":{"$ref":"#/$defs/findings"},"fixed":{"$ref":"#/$defs/findings"},"gone":{"$ref":"#/$defs/findings"},"undecided":{"$ref":"#/$defs/findings"},"waived":{"$ref":"#/$defs/findings"},"open":{"$ref":"#/$defs/findings"}}},"attack_paths":{"type":"object","additionalProperties":false,"required":["new","gone","open"],"properties":{"new":{"type":"array","items":{"$ref":"#/$defs/path"}},"gone":{"type":"array","items":{"$ref":"#/$defs/path"}},"open":{"type":"array","items":{"$ref":"#/$defs/path"}}}}},"$defs":{"side":{"type":"object","additionalProperties":false,"required":["started_at","bundle","document","results","failed"],"properties":{"started_at":{"type":"string","format":"date-time"},"bundle":{"type":"string"},"document":{"type":"string"},"results":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0}}},"judgement":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"report.schema.json#/$defs/status"},"level":{"$ref":"report.schema.json#/$defs/level"}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fingerprint","check","title","resource"],"properties":{"fingerprint":{"type":"string"},"check":{"type":"string"},"title":{"type":"string"},"before":{"$ref":"#/$defs/judgement"},"after":{"$ref":"#/$defs/judgement"},"moved_from":{"type":"string"},"resource":{"$ref":"report.schema.json#/$defs/result/properties/resource"}}}},"path":{"type":"object","additionalProperties":false,"required":["id","rule","title","over"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"title":{"type":"string"},"over":{"type":"array","items":{"type":"string"}},"before":{"$ref":"report.schema.json#/$defs/level"},"after":{"$ref":"report.schema.json#/$defs/level"}}}}};
const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];
const func1 = Object.prototype.hasOwnProperty;
const schema128 = {"type":"object","additionalProperties":false,"required":["id","cloud","type","name","account","region"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"address":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}};
const schema62 = {"enum":["pass","fail","unknown","not_applicable","waived","error"]};
const schema60 = {"enum":["critical","high","medium","low"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "level"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!((((((data0 === "pass") || (data0 === "fail")) || (data0 === "unknown")) || (data0 === "not_applicable")) || (data0 === "waived")) || (data0 === "error"))){
validate69.errors = [{instancePath:instancePath+"/status",schemaPath:"report.schema.json#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
validate69.errors = [{instancePath:instancePath+"/level",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data0.check === undefined) && (missing0 = "check"))) || ((data0.title === undefined) && (missing0 = "title"))) || ((data0.resource === undefined) && (missing0 = "resource"))){
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((((key0 === "fingerprint") || (key0 === "check")) || (key0 === "title")) || (key0 === "before")) || (key0 === "after")) || (key0 === "moved_from")) || (key0 === "resource"))){
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.fingerprint !== undefined){
const _errs4 = errors;
if(typeof data0.fingerprint !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/fingerprint",schemaPath:"#/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.check !== undefined){
const _errs6 = errors;
if(typeof data0.check !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/check",schemaPath:"#/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.title !== undefined){
const _errs8 = errors;
if(typeof data0.title !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.before !== undefined){
const _errs10 = errors;
if(!(validate69(data0.before, {instancePath:instancePath+"/" + i0+"/before",parentData:data0,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.after !== undefined){
const _errs11 = errors;
if(!(validate69(data0.after, {instancePath:instancePath+"/" + i0+"/after",parentData:data0,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.moved_from !== undefined){
const _errs12 = errors;
if(typeof data0.moved_from !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/moved_from",schemaPath:"#/items/properties/moved_from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.resource !== undefined){
let data7 = data0.resource;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.id === undefined) && (missing1 = "id")) || ((data7.cloud === undefined) && (missing1 = "cloud"))) || ((data7.type === undefined) && (missing1 = "type"))) || ((data7.name === undefined) && (missing1 = "name"))) || ((data7.account === undefined) && (missing1 = "account"))) || ((data7.region === undefined) && (missing1 = "region"))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!(func1.call(schema128.properties, key1))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.id !== undefined){
const _errs18 = errors;
if(typeof data7.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/id",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.cloud !== undefined){
const _errs20 = errors;
if(typeof data7.cloud !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/cloud",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.type !== undefined){
const _errs22 = errors;
if(typeof data7.type !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/type",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.name !== undefined){
const _errs24 = errors;
if(typeof data7.name !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/name",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.account !== undefined){
const _errs26 = errors;
if(typeof data7.account !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/account",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.region !== undefined){
const _errs28 = errors;
if(typeof data7.region !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/region",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.address !== undefined){
const _errs30 = errors;
if(typeof data7.address !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/address",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.file !== undefined){
const _errs32 = errors;
if(typeof data7.file !== "string"){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/file",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.line !== undefined){
let data16 = data7.line;
const _errs34 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.column !== undefined){
let data17 = data7.column;
const _errs36 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.end_line !== undefined){
let data18 = data7.end_line;
const _errs38 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.end_column !== undefined){
let data19 = data7.end_column;
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
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
}
else {
validate68.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
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
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.over === undefined) && (missing0 = "over"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "rule")) || (key0 === "title")) || (key0 === "over")) || (key0 === "before")) || (key0 === "after"))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs4 = errors;
if(typeof data.rule !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate79.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
let data3 = data.over;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate79.errors = [{instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data5 = data.before;
const _errs12 = errors;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low"))){
validate79.errors = [{instancePath:instancePath+"/before",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data6 = data.after;
const _errs14 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate79.errors = [{instancePath:instancePath+"/after",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/report-difference.schema.json" */;
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
if(((((((data.schema === undefined) && (missing0 = "schema")) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.notices === undefined) && (missing0 = "notices"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.findings === undefined) && (missing0 = "findings"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "before")) || (key0 === "after")) || (key0 === "notices")) || (key0 === "summary")) || (key0 === "findings")) || (key0 === "attack_paths"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.report-difference/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.report-difference/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data1 = data.before;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.started_at === undefined) && (missing1 = "started_at")) || ((data1.bundle === undefined) && (missing1 = "bundle"))) || ((data1.document === undefined) && (missing1 = "document"))) || ((data1.results === undefined) && (missing1 = "results"))) || ((data1.failed === undefined) && (missing1 = "failed"))){
validate20.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/side/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "started_at") || (key1 === "bundle")) || (key1 === "document")) || (key1 === "results")) || (key1 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/side/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.started_at !== undefined){
let data2 = data1.started_at;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate20.errors = [{instancePath:instancePath+"/before/started_at",schemaPath:"#/$defs/side/properties/started_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/before/started_at",schemaPath:"#/$defs/side/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.bundle !== undefined){
const _errs9 = errors;
if(typeof data1.bundle !== "string"){
validate20.errors = [{instancePath:instancePath+"/before/bundle",schemaPath:"#/$defs/side/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.document !== undefined){
const _errs11 = errors;
if(typeof data1.document !== "string"){
validate20.errors = [{instancePath:instancePath+"/before/document",schemaPath:"#/$defs/side/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.results !== undefined){
let data5 = data1.results;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/before/results",schemaPath:"#/$defs/side/properties/results/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/before/results",schemaPath:"#/$defs/side/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failed !== undefined){
let data6 = data1.failed;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/before/failed",schemaPath:"#/$defs/side/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/before/failed",schemaPath:"#/$defs/side/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/side/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data7 = data.after;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((((data7.started_at === undefined) && (missing2 = "started_at")) || ((data7.bundle === undefined) && (missing2 = "bundle"))) || ((data7.document === undefined) && (missing2 = "document"))) || ((data7.results === undefined) && (missing2 = "results"))) || ((data7.failed === undefined) && (missing2 = "failed"))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/side/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data7){
if(!(((((key2 === "started_at") || (key2 === "bundle")) || (key2 === "document")) || (key2 === "results")) || (key2 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/side/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.started_at !== undefined){
let data8 = data7.started_at;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate20.errors = [{instancePath:instancePath+"/after/started_at",schemaPath:"#/$defs/side/properties/started_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/after/started_at",schemaPath:"#/$defs/side/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data7.bundle !== undefined){
const _errs23 = errors;
if(typeof data7.bundle !== "string"){
validate20.errors = [{instancePath:instancePath+"/after/bundle",schemaPath:"#/$defs/side/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.document !== undefined){
const _errs25 = errors;
if(typeof data7.document !== "string"){
validate20.errors = [{instancePath:instancePath+"/after/document",schemaPath:"#/$defs/side/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.results !== undefined){
let data11 = data7.results;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/after/results",schemaPath:"#/$defs/side/properties/results/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/after/results",schemaPath:"#/$defs/side/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.failed !== undefined){
let data12 = data7.failed;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/after/failed",schemaPath:"#/$defs/side/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/after/failed",schemaPath:"#/$defs/side/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs29 === errors;
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
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/side/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data13 = data.notices;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data13)){
var valid5 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(typeof data13[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs33 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data15 = data.summary;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((((((((((data15.new === undefined) && (missing3 = "new")) || ((data15.regressed === undefined) && (missing3 = "regressed"))) || ((data15.fixed === undefined) && (missing3 = "fixed"))) || ((data15.gone === undefined) && (missing3 = "gone"))) || ((data15.undecided === undefined) && (missing3 = "undecided"))) || ((data15.waived === undefined) && (missing3 = "waived"))) || ((data15.open === undefined) && (missing3 = "open"))) || ((data15.risk_changed === undefined) && (missing3 = "risk_changed"))) || ((data15.moved === undefined) && (missing3 = "moved"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data15){
if(!(func1.call(schema31.properties.summary.properties, key3))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data15.new !== undefined){
let data16 = data15.new;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if(((((data16.critical === undefined) && (missing4 = "critical")) || ((data16.high === undefined) && (missing4 = "high"))) || ((data16.medium === undefined) && (missing4 = "medium"))) || ((data16.low === undefined) && (missing4 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/new",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key4 in data16){
if(!((((key4 === "critical") || (key4 === "high")) || (key4 === "medium")) || (key4 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/new",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data16.critical !== undefined){
let data17 = data16.critical;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/summary/new/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.high !== undefined){
let data18 = data16.high;
const _errs44 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/summary/new/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.medium !== undefined){
let data19 = data16.medium;
const _errs46 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/summary/new/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.low !== undefined){
let data20 = data16.low;
const _errs48 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/summary/new/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/new",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.regressed !== undefined){
let data21 = data15.regressed;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if(((((data21.critical === undefined) && (missing5 = "critical")) || ((data21.high === undefined) && (missing5 = "high"))) || ((data21.medium === undefined) && (missing5 = "medium"))) || ((data21.low === undefined) && (missing5 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key5 in data21){
if(!((((key5 === "critical") || (key5 === "high")) || (key5 === "medium")) || (key5 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data21.critical !== undefined){
let data22 = data21.critical;
const _errs54 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.high !== undefined){
let data23 = data21.high;
const _errs56 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.medium !== undefined){
let data24 = data21.medium;
const _errs58 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.low !== undefined){
let data25 = data21.low;
const _errs60 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/summary/regressed/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/regressed",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.fixed !== undefined){
let data26 = data15.fixed;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing6;
if(((((data26.critical === undefined) && (missing6 = "critical")) || ((data26.high === undefined) && (missing6 = "high"))) || ((data26.medium === undefined) && (missing6 = "medium"))) || ((data26.low === undefined) && (missing6 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs65 = errors;
for(const key6 in data26){
if(!((((key6 === "critical") || (key6 === "high")) || (key6 === "medium")) || (key6 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs65 === errors){
if(data26.critical !== undefined){
let data27 = data26.critical;
const _errs66 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.high !== undefined){
let data28 = data26.high;
const _errs68 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.medium !== undefined){
let data29 = data26.medium;
const _errs70 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.low !== undefined){
let data30 = data26.low;
const _errs72 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/summary/fixed/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/fixed",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.gone !== undefined){
let data31 = data15.gone;
const _errs74 = errors;
const _errs75 = errors;
if(errors === _errs75){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing7;
if(((((data31.critical === undefined) && (missing7 = "critical")) || ((data31.high === undefined) && (missing7 = "high"))) || ((data31.medium === undefined) && (missing7 = "medium"))) || ((data31.low === undefined) && (missing7 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/gone",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key7 in data31){
if(!((((key7 === "critical") || (key7 === "high")) || (key7 === "medium")) || (key7 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/gone",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data31.critical !== undefined){
let data32 = data31.critical;
const _errs78 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate20.errors = [{instancePath:instancePath+"/summary/gone/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data31.high !== undefined){
let data33 = data31.high;
const _errs80 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/summary/gone/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data31.medium !== undefined){
let data34 = data31.medium;
const _errs82 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/gone/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data31.low !== undefined){
let data35 = data31.low;
const _errs84 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/summary/gone/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/gone",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs74 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.undecided !== undefined){
let data36 = data15.undecided;
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing8;
if(((((data36.critical === undefined) && (missing8 = "critical")) || ((data36.high === undefined) && (missing8 = "high"))) || ((data36.medium === undefined) && (missing8 = "medium"))) || ((data36.low === undefined) && (missing8 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key8 in data36){
if(!((((key8 === "critical") || (key8 === "high")) || (key8 === "medium")) || (key8 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data36.critical !== undefined){
let data37 = data36.critical;
const _errs90 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs90 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.high !== undefined){
let data38 = data36.high;
const _errs92 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs92 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.medium !== undefined){
let data39 = data36.medium;
const _errs94 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs94 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.low !== undefined){
let data40 = data36.low;
const _errs96 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/summary/undecided/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs96 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/undecided",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs86 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.waived !== undefined){
let data41 = data15.waived;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing9;
if(((((data41.critical === undefined) && (missing9 = "critical")) || ((data41.high === undefined) && (missing9 = "high"))) || ((data41.medium === undefined) && (missing9 = "medium"))) || ((data41.low === undefined) && (missing9 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/waived",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key9 in data41){
if(!((((key9 === "critical") || (key9 === "high")) || (key9 === "medium")) || (key9 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/waived",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data41.critical !== undefined){
let data42 = data41.critical;
const _errs102 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.high !== undefined){
let data43 = data41.high;
const _errs104 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.medium !== undefined){
let data44 = data41.medium;
const _errs106 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs106 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.low !== undefined){
let data45 = data41.low;
const _errs108 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs108 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/waived",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs98 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.open !== undefined){
let data46 = data15.open;
const _errs110 = errors;
const _errs111 = errors;
if(errors === _errs111){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing10;
if(((((data46.critical === undefined) && (missing10 = "critical")) || ((data46.high === undefined) && (missing10 = "high"))) || ((data46.medium === undefined) && (missing10 = "medium"))) || ((data46.low === undefined) && (missing10 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/open",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs113 = errors;
for(const key10 in data46){
if(!((((key10 === "critical") || (key10 === "high")) || (key10 === "medium")) || (key10 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/open",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs113 === errors){
if(data46.critical !== undefined){
let data47 = data46.critical;
const _errs114 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/open/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs114 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data46.high !== undefined){
let data48 = data46.high;
const _errs116 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/open/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs116 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data46.medium !== undefined){
let data49 = data46.medium;
const _errs118 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/summary/open/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs118 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data46.low !== undefined){
let data50 = data46.low;
const _errs120 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/summary/open/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs120 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/open",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs110 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.risk_changed !== undefined){
let data51 = data15.risk_changed;
const _errs122 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/risk_changed",schemaPath:"#/properties/summary/properties/risk_changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/summary/risk_changed",schemaPath:"#/properties/summary/properties/risk_changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs122 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.moved !== undefined){
let data52 = data15.moved;
const _errs124 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/moved",schemaPath:"#/properties/summary/properties/moved/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/summary/moved",schemaPath:"#/properties/summary/properties/moved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs124 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.attack_paths !== undefined){
let data53 = data15.attack_paths;
const _errs126 = errors;
if(errors === _errs126){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing11;
if(((((data53.new === undefined) && (missing11 = "new")) || ((data53.gone === undefined) && (missing11 = "gone"))) || ((data53.open === undefined) && (missing11 = "open"))) || ((data53.risk_changed === undefined) && (missing11 = "risk_changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs128 = errors;
for(const key11 in data53){
if(!((((key11 === "new") || (key11 === "gone")) || (key11 === "open")) || (key11 === "risk_changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs128 === errors){
if(data53.new !== undefined){
let data54 = data53.new;
const _errs129 = errors;
const _errs130 = errors;
if(errors === _errs130){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing12;
if(((((data54.critical === undefined) && (missing12 = "critical")) || ((data54.high === undefined) && (missing12 = "high"))) || ((data54.medium === undefined) && (missing12 = "medium"))) || ((data54.low === undefined) && (missing12 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs132 = errors;
for(const key12 in data54){
if(!((((key12 === "critical") || (key12 === "high")) || (key12 === "medium")) || (key12 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs132 === errors){
if(data54.critical !== undefined){
let data55 = data54.critical;
const _errs133 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs133 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data54.high !== undefined){
let data56 = data54.high;
const _errs135 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs135 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data54.medium !== undefined){
let data57 = data54.medium;
const _errs137 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs137 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data54.low !== undefined){
let data58 = data54.low;
const _errs139 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs139 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs129 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data53.gone !== undefined){
let data59 = data53.gone;
const _errs141 = errors;
const _errs142 = errors;
if(errors === _errs142){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing13;
if(((((data59.critical === undefined) && (missing13 = "critical")) || ((data59.high === undefined) && (missing13 = "high"))) || ((data59.medium === undefined) && (missing13 = "medium"))) || ((data59.low === undefined) && (missing13 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs144 = errors;
for(const key13 in data59){
if(!((((key13 === "critical") || (key13 === "high")) || (key13 === "medium")) || (key13 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs144 === errors){
if(data59.critical !== undefined){
let data60 = data59.critical;
const _errs145 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs145 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.high !== undefined){
let data61 = data59.high;
const _errs147 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs147 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.medium !== undefined){
let data62 = data59.medium;
const _errs149 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs149 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.low !== undefined){
let data63 = data59.low;
const _errs151 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/gone",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs141 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data53.open !== undefined){
let data64 = data53.open;
const _errs153 = errors;
const _errs154 = errors;
if(errors === _errs154){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing14;
if(((((data64.critical === undefined) && (missing14 = "critical")) || ((data64.high === undefined) && (missing14 = "high"))) || ((data64.medium === undefined) && (missing14 = "medium"))) || ((data64.low === undefined) && (missing14 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs156 = errors;
for(const key14 in data64){
if(!((((key14 === "critical") || (key14 === "high")) || (key14 === "medium")) || (key14 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs156 === errors){
if(data64.critical !== undefined){
let data65 = data64.critical;
const _errs157 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid27 = _errs157 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data64.high !== undefined){
let data66 = data64.high;
const _errs159 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid27 = _errs159 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data64.medium !== undefined){
let data67 = data64.medium;
const _errs161 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid27 = _errs161 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data64.low !== undefined){
let data68 = data64.low;
const _errs163 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid27 = _errs163 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/open",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs153 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data53.risk_changed !== undefined){
let data69 = data53.risk_changed;
const _errs165 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk_changed",schemaPath:"#/properties/summary/properties/attack_paths/properties/risk_changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs165){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk_changed",schemaPath:"#/properties/summary/properties/attack_paths/properties/risk_changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid21 = _errs165 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs126 === errors;
}
else {
var valid6 = true;
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
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data70 = data.findings;
const _errs167 = errors;
if(errors === _errs167){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing15;
if((((((((data70.new === undefined) && (missing15 = "new")) || ((data70.regressed === undefined) && (missing15 = "regressed"))) || ((data70.fixed === undefined) && (missing15 = "fixed"))) || ((data70.gone === undefined) && (missing15 = "gone"))) || ((data70.undecided === undefined) && (missing15 = "undecided"))) || ((data70.waived === undefined) && (missing15 = "waived"))) || ((data70.open === undefined) && (missing15 = "open"))){
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs169 = errors;
for(const key15 in data70){
if(!(((((((key15 === "new") || (key15 === "regressed")) || (key15 === "fixed")) || (key15 === "gone")) || (key15 === "undecided")) || (key15 === "waived")) || (key15 === "open"))){
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs169 === errors){
if(data70.new !== undefined){
const _errs170 = errors;
if(!(validate68(data70.new, {instancePath:instancePath+"/findings/new",parentData:data70,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs170 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.regressed !== undefined){
const _errs171 = errors;
if(!(validate68(data70.regressed, {instancePath:instancePath+"/findings/regressed",parentData:data70,parentDataProperty:"regressed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs171 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.fixed !== undefined){
const _errs172 = errors;
if(!(validate68(data70.fixed, {instancePath:instancePath+"/findings/fixed",parentData:data70,parentDataProperty:"fixed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs172 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.gone !== undefined){
const _errs173 = errors;
if(!(validate68(data70.gone, {instancePath:instancePath+"/findings/gone",parentData:data70,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs173 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.undecided !== undefined){
const _errs174 = errors;
if(!(validate68(data70.undecided, {instancePath:instancePath+"/findings/undecided",parentData:data70,parentDataProperty:"undecided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs174 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.waived !== undefined){
const _errs175 = errors;
if(!(validate68(data70.waived, {instancePath:instancePath+"/findings/waived",parentData:data70,parentDataProperty:"waived",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs175 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data70.open !== undefined){
const _errs176 = errors;
if(!(validate68(data70.open, {instancePath:instancePath+"/findings/open",parentData:data70,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid28 = _errs176 === errors;
}
else {
var valid28 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data78 = data.attack_paths;
const _errs177 = errors;
if(errors === _errs177){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing16;
if((((data78.new === undefined) && (missing16 = "new")) || ((data78.gone === undefined) && (missing16 = "gone"))) || ((data78.open === undefined) && (missing16 = "open"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs179 = errors;
for(const key16 in data78){
if(!(((key16 === "new") || (key16 === "gone")) || (key16 === "open"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs179 === errors){
if(data78.new !== undefined){
let data79 = data78.new;
const _errs180 = errors;
if(errors === _errs180){
if(Array.isArray(data79)){
var valid30 = true;
const len1 = data79.length;
for(let i1=0; i1<len1; i1++){
const _errs182 = errors;
if(!(validate79(data79[i1], {instancePath:instancePath+"/attack_paths/new/" + i1,parentData:data79,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid30 = _errs182 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/new",schemaPath:"#/properties/attack_paths/properties/new/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs180 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data78.gone !== undefined){
let data81 = data78.gone;
const _errs183 = errors;
if(errors === _errs183){
if(Array.isArray(data81)){
var valid31 = true;
const len2 = data81.length;
for(let i2=0; i2<len2; i2++){
const _errs185 = errors;
if(!(validate79(data81[i2], {instancePath:instancePath+"/attack_paths/gone/" + i2,parentData:data81,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid31 = _errs185 === errors;
if(!valid31){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/gone",schemaPath:"#/properties/attack_paths/properties/gone/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs183 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data78.open !== undefined){
let data83 = data78.open;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data83)){
var valid32 = true;
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
const _errs188 = errors;
if(!(validate79(data83[i3], {instancePath:instancePath+"/attack_paths/open/" + i3,parentData:data83,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid32 = _errs188 === errors;
if(!valid32){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/open",schemaPath:"#/properties/attack_paths/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs186 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs177 === errors;
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

export const side = validate83;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.started_at === undefined) && (missing0 = "started_at")) || ((data.bundle === undefined) && (missing0 = "bundle"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.failed === undefined) && (missing0 = "failed"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "started_at") || (key0 === "bundle")) || (key0 === "document")) || (key0 === "results")) || (key0 === "failed"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.started_at !== undefined){
let data0 = data.started_at;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate83.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundle !== undefined){
const _errs4 = errors;
if(typeof data.bundle !== "string"){
validate83.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs6 = errors;
if(typeof data.document !== "string"){
validate83.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data3 = data.results;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate83.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate83.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data4 = data.failed;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate83.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate83.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
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
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const judgement = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "level"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!((((((data0 === "pass") || (data0 === "fail")) || (data0 === "unknown")) || (data0 === "not_applicable")) || (data0 === "waived")) || (data0 === "error"))){
validate84.errors = [{instancePath:instancePath+"/status",schemaPath:"report.schema.json#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
validate84.errors = [{instancePath:instancePath+"/level",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const findings = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data0.check === undefined) && (missing0 = "check"))) || ((data0.title === undefined) && (missing0 = "title"))) || ((data0.resource === undefined) && (missing0 = "resource"))){
validate85.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((((key0 === "fingerprint") || (key0 === "check")) || (key0 === "title")) || (key0 === "before")) || (key0 === "after")) || (key0 === "moved_from")) || (key0 === "resource"))){
validate85.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.fingerprint !== undefined){
const _errs4 = errors;
if(typeof data0.fingerprint !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/fingerprint",schemaPath:"#/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.check !== undefined){
const _errs6 = errors;
if(typeof data0.check !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/check",schemaPath:"#/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.title !== undefined){
const _errs8 = errors;
if(typeof data0.title !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.before !== undefined){
const _errs10 = errors;
if(!(validate69(data0.before, {instancePath:instancePath+"/" + i0+"/before",parentData:data0,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.after !== undefined){
const _errs11 = errors;
if(!(validate69(data0.after, {instancePath:instancePath+"/" + i0+"/after",parentData:data0,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.moved_from !== undefined){
const _errs12 = errors;
if(typeof data0.moved_from !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/moved_from",schemaPath:"#/items/properties/moved_from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.resource !== undefined){
let data7 = data0.resource;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.id === undefined) && (missing1 = "id")) || ((data7.cloud === undefined) && (missing1 = "cloud"))) || ((data7.type === undefined) && (missing1 = "type"))) || ((data7.name === undefined) && (missing1 = "name"))) || ((data7.account === undefined) && (missing1 = "account"))) || ((data7.region === undefined) && (missing1 = "region"))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!(func1.call(schema128.properties, key1))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.id !== undefined){
const _errs18 = errors;
if(typeof data7.id !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/id",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.cloud !== undefined){
const _errs20 = errors;
if(typeof data7.cloud !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/cloud",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.type !== undefined){
const _errs22 = errors;
if(typeof data7.type !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/type",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.name !== undefined){
const _errs24 = errors;
if(typeof data7.name !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/name",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.account !== undefined){
const _errs26 = errors;
if(typeof data7.account !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/account",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.region !== undefined){
const _errs28 = errors;
if(typeof data7.region !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/region",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.address !== undefined){
const _errs30 = errors;
if(typeof data7.address !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/address",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.file !== undefined){
const _errs32 = errors;
if(typeof data7.file !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/file",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.line !== undefined){
let data16 = data7.line;
const _errs34 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.column !== undefined){
let data17 = data7.column;
const _errs36 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.end_line !== undefined){
let data18 = data7.end_line;
const _errs38 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_line",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.end_column !== undefined){
let data19 = data7.end_column;
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource/end_column",schemaPath:"report.schema.json#/$defs/result/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
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
}
else {
validate85.errors = [{instancePath:instancePath+"/" + i0+"/resource",schemaPath:"report.schema.json#/$defs/result/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
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
validate85.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const path = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.over === undefined) && (missing0 = "over"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "rule")) || (key0 === "title")) || (key0 === "over")) || (key0 === "before")) || (key0 === "after"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate88.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs4 = errors;
if(typeof data.rule !== "string"){
validate88.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate88.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
let data3 = data.over;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate88.errors = [{instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data5 = data.before;
const _errs12 = errors;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low"))){
validate88.errors = [{instancePath:instancePath+"/before",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data6 = data.after;
const _errs14 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate88.errors = [{instancePath:instancePath+"/after",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
