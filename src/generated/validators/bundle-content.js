/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema37 = {"enum":["critical","high","medium","low"]};
const schema38 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const func1 = ajv_dist_runtime_ucs2length.default;
const pattern4 = new RegExp("^[a-z][a-z0-9_]{1,62}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)+$", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern7 = new RegExp("^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$", "u");
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
if(data9.deprecated !== undefined){
let data13 = data9.deprecated;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing5;
if(((data13.since === undefined) && (missing5 = "since")) || ((data13.reason === undefined) && (missing5 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key0 in data13){
if(!(((key0 === "since") || (key0 === "reason")) || (key0 === "replaced_by"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.since !== undefined){
let data14 = data13.since;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/since",schemaPath:"check.schema.json#/properties/deprecated/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/since",schemaPath:"check.schema.json#/properties/deprecated/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs33 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data13.reason !== undefined){
let data15 = data13.reason;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func1(data15) < 10){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/reason",schemaPath:"check.schema.json#/properties/deprecated/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/reason",schemaPath:"check.schema.json#/properties/deprecated/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data13.replaced_by !== undefined){
const _errs37 = errors;
if(typeof data13.replaced_by !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/replaced_by",schemaPath:"check.schema.json#/properties/deprecated/properties/replaced_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.types !== undefined){
let data17 = data9.types;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
if(data17.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types",schemaPath:"check.schema.json#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid14 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs42 = errors;
if(typeof data17[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types/" + i3,schemaPath:"check.schema.json#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs42 === errors;
if(!valid14){
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
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.severity !== undefined){
let data19 = data9.severity;
const _errs44 = errors;
if(!((((data19 === "critical") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.risk_area !== undefined){
let data20 = data9.risk_area;
const _errs46 = errors;
if(!(((((((data20 === "identity") || (data20 === "network")) || (data20 === "data")) || (data20 === "dependencies")) || (data20 === "monitoring")) || (data20 === "model-safety")) || (data20 === "governance"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.evidence !== undefined){
let data21 = data9.evidence;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data21)){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence",schemaPath:"check.schema.json#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid18 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs51 = errors;
if(errors === _errs51){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"},message:"must match pattern \""+"^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs51 === errors;
if(!valid18){
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
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.remediation !== undefined){
let data23 = data9.remediation;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing6;
if((data23.summary === undefined) && (missing6 = "summary")){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key1 in data23){
if(!(((((key1 === "summary") || (key1 === "cli")) || (key1 === "terraform")) || (key1 === "bicep")) || (key1 === "cloudformation"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data23.summary !== undefined){
let data24 = data23.summary;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data24 === "string"){
if(func1(data24) < 10){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs57 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.cli !== undefined){
const _errs59 = errors;
if(typeof data23.cli !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs59 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.terraform !== undefined){
const _errs61 = errors;
if(typeof data23.terraform !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs61 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.bicep !== undefined){
const _errs63 = errors;
if(typeof data23.bicep !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs63 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.cloudformation !== undefined){
const _errs65 = errors;
if(typeof data23.cloudformation !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs65 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.title !== undefined){
const _errs67 = errors;
if(typeof data9.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/title",schemaPath:"#/properties/keelson/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs67 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.description !== undefined){
const _errs69 = errors;
if(typeof data9.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/description",schemaPath:"#/properties/keelson/properties/checks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.file !== undefined){
const _errs71 = errors;
if(typeof data9.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/file",schemaPath:"#/properties/keelson/properties/checks/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs71 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.equivalents !== undefined){
let data32 = data9.equivalents;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data32)){
var valid22 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
const _errs76 = errors;
if(typeof data32[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents/" + i5,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs76 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.threats !== undefined){
let data34 = data9.threats;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data34)){
var valid24 = true;
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
const _errs81 = errors;
if(typeof data34[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats/" + i6,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs81 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.controls !== undefined){
let data36 = data9.controls;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data36)){
var valid26 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
const _errs86 = errors;
if(typeof data36[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls/" + i7,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs86 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs83 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.references !== undefined){
let data38 = data9.references;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data38)){
var valid28 = true;
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
const _errs91 = errors;
if(typeof data38[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references/" + i8,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs91 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs88 === errors;
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
let data40 = data7.entrypoints;
const _errs93 = errors;
if(errors === _errs93){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key2 in data40){
const _errs96 = errors;
if(typeof data40[key2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keelson/properties/entrypoints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs96 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints",schemaPath:"#/properties/keelson/properties/entrypoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs93 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.frameworks !== undefined){
let data42 = data7.frameworks;
const _errs98 = errors;
if(errors === _errs98){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key3 in data42){
let data43 = data42[key3];
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing7;
if((((data43.title === undefined) && (missing7 = "title")) || ((data43.version === undefined) && (missing7 = "version"))) || ((data43.controls === undefined) && (missing7 = "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key4 in data43){
if(!(((((key4 === "title") || (key4 === "version")) || (key4 === "publisher")) || (key4 === "url")) || (key4 === "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data43.title !== undefined){
let data44 = data43.title;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data44 === "string"){
if(func1(data44) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs105 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.version !== undefined){
let data45 = data43.version;
const _errs107 = errors;
if(errors === _errs107){
if(typeof data45 === "string"){
if(func1(data45) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs107 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.publisher !== undefined){
const _errs109 = errors;
if(typeof data43.publisher !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/publisher",schemaPath:"framework.schema.json/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs109 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.url !== undefined){
let data47 = data43.url;
const _errs111 = errors;
if(errors === _errs111){
if(errors === _errs111){
if(typeof data47 === "string"){
if(!(formats0(data47))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid32 = _errs111 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.controls !== undefined){
let data48 = data43.controls;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data48)){
if(data48.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid33 = true;
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
let data49 = data48[i9];
const _errs115 = errors;
if(errors === _errs115){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if((((data49.id === undefined) && (missing8 = "id")) || ((data49.title === undefined) && (missing8 = "title"))) || ((data49.checks === undefined) && (missing8 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key5 in data49){
if(!((((((key5 === "id") || (key5 === "title")) || (key5 === "checks")) || (key5 === "manual")) || (key5 === "source")) || (key5 === "reasoned"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data49.id !== undefined){
let data50 = data49.id;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data50 === "string"){
if(func1(data50) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs118 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.title !== undefined){
let data51 = data49.title;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data51 === "string"){
if(func1(data51) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs120 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.checks !== undefined){
let data52 = data49.checks;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data52)){
var valid35 = true;
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
const _errs124 = errors;
if(typeof data52[i10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks/" + i10,schemaPath:"framework.schema.json/properties/controls/items/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs124 === errors;
if(!valid35){
break;
}
}
if(valid35){
let i11 = data52.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data52[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i11+" are identical)"}];
return false;
break;
}
indices0[item0] = i11;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs122 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.manual !== undefined){
const _errs126 = errors;
if(typeof data49.manual !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/manual",schemaPath:"framework.schema.json/properties/controls/items/properties/manual/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs126 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.source !== undefined){
const _errs128 = errors;
if(typeof data49.source !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/source",schemaPath:"framework.schema.json/properties/controls/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs128 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.reasoned !== undefined){
let data56 = data49.reasoned;
const _errs130 = errors;
if(errors === _errs130){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing9;
if(((data56.checks === undefined) && (missing9 = "checks")) || ((data56.because === undefined) && (missing9 = "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs132 = errors;
for(const key6 in data56){
if(!((key6 === "checks") || (key6 === "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs132 === errors){
if(data56.checks !== undefined){
let data57 = data56.checks;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data57)){
if(data57.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid38 = true;
const len11 = data57.length;
for(let i12=0; i12<len11; i12++){
const _errs135 = errors;
if(typeof data57[i12] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks/" + i12,schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs135 === errors;
if(!valid38){
break;
}
}
if(valid38){
let i13 = data57.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data57[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"}];
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
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs133 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.because !== undefined){
let data59 = data56.because;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data59 === "string"){
if(func1(data59) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs137 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs130 === errors;
}
else {
var valid34 = true;
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
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs115 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs113 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs101 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks",schemaPath:"#/properties/keelson/properties/frameworks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs98 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.shapes !== undefined){
let data60 = data7.shapes;
const _errs139 = errors;
if(errors === _errs139){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key7 in data60){
const _errs142 = errors;
if(!(validate22(data60[key7], {instancePath:instancePath+"/keelson/shapes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs142 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/shapes",schemaPath:"#/properties/keelson/properties/shapes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs139 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.volatile !== undefined){
let data62 = data7.volatile;
const _errs143 = errors;
const _errs144 = errors;
if(errors === _errs144){
if(Array.isArray(data62)){
var valid42 = true;
const len12 = data62.length;
for(let i14=0; i14<len12; i14++){
const _errs146 = errors;
if(typeof data62[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/volatile/" + i14,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs146 === errors;
if(!valid42){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/volatile",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs143 === errors;
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
