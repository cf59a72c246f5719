/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema36 = {"enum":["critical","high","medium","low"]};
const schema37 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const func1 = ajv_dist_runtime_ucs2length.default;
const pattern4 = new RegExp("^[a-z][a-z0-9_]{1,62}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)+$", "u");
const pattern6 = new RegExp("^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$", "u");
const formats0 = ajv_formats_dist_formats.fullFormats.uri;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
const _errs4 = errors;
if(typeof data0[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if((((data.fields === undefined) && (missing0 = "fields")) || ((data.related === undefined) && (missing0 = "related"))) || ((data.related_from === undefined) && (missing0 = "related_from"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fields !== undefined){
const _errs1 = errors;
if(!(validate23(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
const _errs2 = errors;
if(!(validate25(data.related, {instancePath:instancePath+"/related",parentData:data,parentDataProperty:"related",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_from !== undefined){
const _errs3 = errors;
if(!(validate25(data.related_from, {instancePath:instancePath+"/related_from",parentData:data,parentDataProperty:"related_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
validate22.evaluated = {"props":{"fields":true,"related":true,"related_from":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/bundle-content.schema.json" */;
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
if(((data.manifest === undefined) && (missing0 = "manifest")) || ((data.keelson === undefined) && (missing0 = "keelson"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.manifest !== undefined){
let data0 = data.manifest;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.revision === undefined) && (missing1 = "revision")) || ((data0.metadata === undefined) && (missing1 = "metadata"))){
validate20.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.revision !== undefined){
let data1 = data0.revision;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 256){
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.roots !== undefined){
let data2 = data0.roots;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate20.errors = [{instancePath:instancePath+"/manifest/roots",schemaPath:"#/properties/manifest/properties/roots/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 1024){
validate20.errors = [{instancePath:instancePath+"/manifest/roots/" + i0,schemaPath:"#/properties/manifest/properties/roots/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/roots/" + i0,schemaPath:"#/properties/manifest/properties/roots/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/roots",schemaPath:"#/properties/manifest/properties/roots/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metadata !== undefined){
let data4 = data0.metadata;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.keelson === undefined) && (missing2 = "keelson")){
validate20.errors = [{instancePath:instancePath+"/manifest/metadata",schemaPath:"#/properties/manifest/properties/metadata/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.keelson !== undefined){
let data5 = data4.keelson;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
let data6 = data5.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson/name",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{1,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{1,62}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson/name",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata",schemaPath:"#/properties/manifest/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate20.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keelson !== undefined){
let data7 = data.keelson;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.checks === undefined) && (missing3 = "checks")) || ((data7.entrypoints === undefined) && (missing3 = "entrypoints"))) || ((data7.frameworks === undefined) && (missing3 = "frameworks"))){
validate20.errors = [{instancePath:instancePath+"/keelson",schemaPath:"#/properties/keelson/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data7.checks !== undefined){
let data8 = data7.checks;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 100000){
validate20.errors = [{instancePath:instancePath+"/keelson/checks",schemaPath:"#/properties/keelson/properties/checks/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((((((((((((((data9.id === undefined) && (missing4 = "id")) || ((data9.title === undefined) && (missing4 = "title"))) || ((data9.description === undefined) && (missing4 = "description"))) || ((data9.types === undefined) && (missing4 = "types"))) || ((data9.severity === undefined) && (missing4 = "severity"))) || ((data9.risk_area === undefined) && (missing4 = "risk_area"))) || ((data9.evidence === undefined) && (missing4 = "evidence"))) || ((data9.remediation === undefined) && (missing4 = "remediation"))) || ((data9.equivalents === undefined) && (missing4 = "equivalents"))) || ((data9.threats === undefined) && (missing4 = "threats"))) || ((data9.controls === undefined) && (missing4 = "controls"))) || ((data9.references === undefined) && (missing4 = "references"))) || ((data9.file === undefined) && (missing4 = "file"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1,schemaPath:"#/properties/keelson/properties/checks/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data9.id !== undefined){
let data10 = data9.id;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/id",schemaPath:"check.schema.json#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/id",schemaPath:"check.schema.json#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.aliases !== undefined){
let data11 = data9.aliases;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid10 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(typeof data11[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/aliases/" + i2,schemaPath:"check.schema.json#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs27 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/aliases",schemaPath:"check.schema.json#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.types !== undefined){
let data13 = data9.types;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types",schemaPath:"check.schema.json#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs32 = errors;
if(typeof data13[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types/" + i3,schemaPath:"check.schema.json#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs32 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types",schemaPath:"check.schema.json#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.severity !== undefined){
let data15 = data9.severity;
const _errs34 = errors;
if(!((((data15 === "critical") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.risk_area !== undefined){
let data16 = data9.risk_area;
const _errs36 = errors;
if(!(((((((data16 === "identity") || (data16 === "network")) || (data16 === "data")) || (data16 === "dependencies")) || (data16 === "monitoring")) || (data16 === "model-safety")) || (data16 === "governance"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.evidence !== undefined){
let data17 = data9.evidence;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
if(data17.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence",schemaPath:"check.schema.json#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid16 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"},message:"must match pattern \""+"^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs41 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence",schemaPath:"check.schema.json#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.remediation !== undefined){
let data19 = data9.remediation;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if((data19.summary === undefined) && (missing5 = "summary")){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key0 in data19){
if(!(((((key0 === "summary") || (key0 === "cli")) || (key0 === "terraform")) || (key0 === "bicep")) || (key0 === "cloudformation"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data19.summary !== undefined){
let data20 = data19.summary;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(func1(data20) < 10){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs47 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data19.cli !== undefined){
const _errs49 = errors;
if(typeof data19.cli !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs49 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data19.terraform !== undefined){
const _errs51 = errors;
if(typeof data19.terraform !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs51 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data19.bicep !== undefined){
const _errs53 = errors;
if(typeof data19.bicep !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs53 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data19.cloudformation !== undefined){
const _errs55 = errors;
if(typeof data19.cloudformation !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs55 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.title !== undefined){
const _errs57 = errors;
if(typeof data9.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/title",schemaPath:"#/properties/keelson/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs57 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.description !== undefined){
const _errs59 = errors;
if(typeof data9.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/description",schemaPath:"#/properties/keelson/properties/checks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.file !== undefined){
const _errs61 = errors;
if(typeof data9.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/file",schemaPath:"#/properties/keelson/properties/checks/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.equivalents !== undefined){
let data28 = data9.equivalents;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data28)){
var valid20 = true;
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
const _errs66 = errors;
if(typeof data28[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents/" + i5,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs66 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.threats !== undefined){
let data30 = data9.threats;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data30)){
var valid22 = true;
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
const _errs71 = errors;
if(typeof data30[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats/" + i6,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs71 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs68 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.controls !== undefined){
let data32 = data9.controls;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data32)){
var valid24 = true;
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
const _errs76 = errors;
if(typeof data32[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls/" + i7,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs76 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.references !== undefined){
let data34 = data9.references;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data34)){
var valid26 = true;
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
const _errs81 = errors;
if(typeof data34[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references/" + i8,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs81 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1,schemaPath:"#/properties/keelson/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks",schemaPath:"#/properties/keelson/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.entrypoints !== undefined){
let data36 = data7.entrypoints;
const _errs83 = errors;
if(errors === _errs83){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key1 in data36){
const _errs86 = errors;
if(typeof data36[key1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keelson/properties/entrypoints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs86 === errors;
if(!valid27){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints",schemaPath:"#/properties/keelson/properties/entrypoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs83 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.frameworks !== undefined){
let data38 = data7.frameworks;
const _errs88 = errors;
if(errors === _errs88){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
let data39 = data38[key2];
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if((((data39.title === undefined) && (missing6 = "title")) || ((data39.version === undefined) && (missing6 = "version"))) || ((data39.controls === undefined) && (missing6 = "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key3 in data39){
if(!(((((key3 === "title") || (key3 === "version")) || (key3 === "publisher")) || (key3 === "url")) || (key3 === "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data39.title !== undefined){
let data40 = data39.title;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data40 === "string"){
if(func1(data40) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs95 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data39.version !== undefined){
let data41 = data39.version;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data41 === "string"){
if(func1(data41) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs97 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data39.publisher !== undefined){
const _errs99 = errors;
if(typeof data39.publisher !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/publisher",schemaPath:"framework.schema.json/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs99 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data39.url !== undefined){
let data43 = data39.url;
const _errs101 = errors;
if(errors === _errs101){
if(errors === _errs101){
if(typeof data43 === "string"){
if(!(formats0(data43))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid30 = _errs101 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data39.controls !== undefined){
let data44 = data39.controls;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data44)){
if(data44.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid31 = true;
const len9 = data44.length;
for(let i9=0; i9<len9; i9++){
let data45 = data44[i9];
const _errs105 = errors;
if(errors === _errs105){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if((((data45.id === undefined) && (missing7 = "id")) || ((data45.title === undefined) && (missing7 = "title"))) || ((data45.checks === undefined) && (missing7 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs107 = errors;
for(const key4 in data45){
if(!((((((key4 === "id") || (key4 === "title")) || (key4 === "checks")) || (key4 === "manual")) || (key4 === "source")) || (key4 === "reasoned"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data45.id !== undefined){
let data46 = data45.id;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data46 === "string"){
if(func1(data46) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs108 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data45.title !== undefined){
let data47 = data45.title;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data47 === "string"){
if(func1(data47) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs110 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data45.checks !== undefined){
let data48 = data45.checks;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data48)){
var valid33 = true;
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
const _errs114 = errors;
if(typeof data48[i10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks/" + i10,schemaPath:"framework.schema.json/properties/controls/items/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs114 === errors;
if(!valid33){
break;
}
}
if(valid33){
let i11 = data48.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data48[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i11+" are identical)"}];
return false;
break;
}
indices0[item0] = i11;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs112 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data45.manual !== undefined){
const _errs116 = errors;
if(typeof data45.manual !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/manual",schemaPath:"framework.schema.json/properties/controls/items/properties/manual/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs116 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data45.source !== undefined){
const _errs118 = errors;
if(typeof data45.source !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/source",schemaPath:"framework.schema.json/properties/controls/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs118 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data45.reasoned !== undefined){
let data52 = data45.reasoned;
const _errs120 = errors;
if(errors === _errs120){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if(((data52.checks === undefined) && (missing8 = "checks")) || ((data52.because === undefined) && (missing8 = "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs122 = errors;
for(const key5 in data52){
if(!((key5 === "checks") || (key5 === "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs122 === errors){
if(data52.checks !== undefined){
let data53 = data52.checks;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data53)){
if(data53.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid36 = true;
const len11 = data53.length;
for(let i12=0; i12<len11; i12++){
const _errs125 = errors;
if(typeof data53[i12] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks/" + i12,schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs125 === errors;
if(!valid36){
break;
}
}
if(valid36){
let i13 = data53.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data53[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"}];
return false;
break;
}
indices1[item1] = i13;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs123 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data52.because !== undefined){
let data55 = data52.because;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data55 === "string"){
if(func1(data55) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs127 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs120 === errors;
}
else {
var valid32 = true;
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
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs105 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs103 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs91 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks",schemaPath:"#/properties/keelson/properties/frameworks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs88 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.shapes !== undefined){
let data56 = data7.shapes;
const _errs129 = errors;
if(errors === _errs129){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key6 in data56){
const _errs132 = errors;
if(!(validate22(data56[key6], {instancePath:instancePath+"/keelson/shapes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data56,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid38 = _errs132 === errors;
if(!valid38){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/shapes",schemaPath:"#/properties/keelson/properties/shapes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs129 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.volatile !== undefined){
let data58 = data7.volatile;
const _errs133 = errors;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data58)){
var valid40 = true;
const len12 = data58.length;
for(let i14=0; i14<len12; i14++){
const _errs136 = errors;
if(typeof data58[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/volatile/" + i14,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs136 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/volatile",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs133 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson",schemaPath:"#/properties/keelson/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"manifest":true,"keelson":true},"dynamicProps":false,"dynamicItems":false};

export const strings = validate30;

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
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate30.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const paths = validate31;

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
const _errs4 = errors;
if(typeof data0[i1] !== "string"){
validate31.errors = [{instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const edges = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shape = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fields === undefined) && (missing0 = "fields")) || ((data.related === undefined) && (missing0 = "related"))) || ((data.related_from === undefined) && (missing0 = "related_from"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fields !== undefined){
const _errs1 = errors;
if(!(validate23(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
const _errs2 = errors;
if(!(validate25(data.related, {instancePath:instancePath+"/related",parentData:data,parentDataProperty:"related",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_from !== undefined){
const _errs3 = errors;
if(!(validate25(data.related_from, {instancePath:instancePath+"/related_from",parentData:data,parentDataProperty:"related_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"fields":true,"related":true,"related_from":true},"dynamicProps":false,"dynamicItems":false};
