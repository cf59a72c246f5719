/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/check.schema.json","type":"object","additionalProperties":false,"required":["id","types","severity","risk_area","evidence","remediation","equivalents","threats"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)+$"},"aliases":{"type":"array","items":{"type":"string"}},"deprecated":{"type":"object","additionalProperties":false,"required":["since","reason"],"properties":{"since":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"reason":{"type":"string","minLength":10},"replaced_by":{"type":"string"}}},"types":{"type":"array","minItems":1,"items":{"type":"string"}},"severity":{"enum":["critical","high","medium","low"]},"risk_area":{"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]},"evidence":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"}},"related":{"type":"array","items":{"type":"string"}},"related_from":{"type":"array","items":{"type":"string"}},"lint":{"type":"object","additionalProperties":false,"required":["allow","reason"],"properties":{"allow":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"reason":{"type":"string","minLength":1}}},"remediation":{"type":"object","additionalProperties":false,"required":["summary"],"properties":{"summary":{"type":"string","minLength":10},"cli":{"type":"string"},"terraform":{"type":"string"},"bicep":{"type":"string"},"cloudformation":{"type":"string"}}},"equivalents":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+:.+$"}},"threats":{"type":"array","items":{"type":"string","pattern":"^(owasp-llm|owasp-agentic|atlas):.+$"}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length.default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)+$", "u");
const pattern5 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern6 = new RegExp("^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$", "u");
const pattern7 = new RegExp("^[a-z0-9-]+:.+$", "u");
const pattern8 = new RegExp("^(owasp-llm|owasp-agentic|atlas):.+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/check.schema.json" */;
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
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.types === undefined) && (missing0 = "types"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.risk_area === undefined) && (missing0 = "risk_area"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.remediation === undefined) && (missing0 = "remediation"))) || ((data.equivalents === undefined) && (missing0 = "equivalents"))) || ((data.threats === undefined) && (missing0 = "threats"))){
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
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data1 = data.aliases;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deprecated !== undefined){
let data3 = data.deprecated;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.since === undefined) && (missing1 = "since")) || ((data3.reason === undefined) && (missing1 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((key1 === "since") || (key1 === "reason")) || (key1 === "replaced_by"))){
validate20.errors = [{instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.since !== undefined){
let data4 = data3.since;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
validate20.errors = [{instancePath:instancePath+"/deprecated/since",schemaPath:"#/properties/deprecated/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/deprecated/since",schemaPath:"#/properties/deprecated/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.reason !== undefined){
let data5 = data3.reason;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 10){
validate20.errors = [{instancePath:instancePath+"/deprecated/reason",schemaPath:"#/properties/deprecated/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/deprecated/reason",schemaPath:"#/properties/deprecated/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.replaced_by !== undefined){
const _errs15 = errors;
if(typeof data3.replaced_by !== "string"){
validate20.errors = [{instancePath:instancePath+"/deprecated/replaced_by",schemaPath:"#/properties/deprecated/properties/replaced_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate20.errors = [{instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data7 = data.types;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate20.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data7[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/types/" + i1,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data9 = data.severity;
const _errs21 = errors;
if(!((((data9 === "critical") || (data9 === "high")) || (data9 === "medium")) || (data9 === "low"))){
validate20.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_area !== undefined){
let data10 = data.risk_area;
const _errs22 = errors;
if(!(((((((data10 === "identity") || (data10 === "network")) || (data10 === "data")) || (data10 === "dependencies")) || (data10 === "monitoring")) || (data10 === "model-safety")) || (data10 === "governance"))){
validate20.errors = [{instancePath:instancePath+"/risk_area",schemaPath:"#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema31.properties.risk_area.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data11 = data.evidence;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
if(data11.length < 1){
validate20.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
validate20.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"},message:"must match pattern \""+"^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
let data13 = data.related;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid5 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data13[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/related/" + i3,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_from !== undefined){
let data15 = data.related_from;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid6 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs33 = errors;
if(typeof data15[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/related_from/" + i4,schemaPath:"#/properties/related_from/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/related_from",schemaPath:"#/properties/related_from/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lint !== undefined){
let data17 = data.lint;
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.allow === undefined) && (missing2 = "allow")) || ((data17.reason === undefined) && (missing2 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key2 in data17){
if(!((key2 === "allow") || (key2 === "reason"))){
validate20.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.allow !== undefined){
let data18 = data17.allow;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data18)){
if(data18.length < 1){
validate20.errors = [{instancePath:instancePath+"/lint/allow",schemaPath:"#/properties/lint/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
const _errs40 = errors;
if(typeof data18[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/lint/allow/" + i5,schemaPath:"#/properties/lint/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i6 = data18.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data18[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/lint/allow",schemaPath:"#/properties/lint/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i6+" are identical)"}];
return false;
break;
}
indices0[item0] = i6;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lint/allow",schemaPath:"#/properties/lint/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.reason !== undefined){
let data20 = data17.reason;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate20.errors = [{instancePath:instancePath+"/lint/reason",schemaPath:"#/properties/lint/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lint/reason",schemaPath:"#/properties/lint/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
let data21 = data.remediation;
const _errs44 = errors;
if(errors === _errs44){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((data21.summary === undefined) && (missing3 = "summary")){
validate20.errors = [{instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data21){
if(!(((((key3 === "summary") || (key3 === "cli")) || (key3 === "terraform")) || (key3 === "bicep")) || (key3 === "cloudformation"))){
validate20.errors = [{instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data21.summary !== undefined){
let data22 = data21.summary;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(func2(data22) < 10){
validate20.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.cli !== undefined){
const _errs49 = errors;
if(typeof data21.cli !== "string"){
validate20.errors = [{instancePath:instancePath+"/remediation/cli",schemaPath:"#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.terraform !== undefined){
const _errs51 = errors;
if(typeof data21.terraform !== "string"){
validate20.errors = [{instancePath:instancePath+"/remediation/terraform",schemaPath:"#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.bicep !== undefined){
const _errs53 = errors;
if(typeof data21.bicep !== "string"){
validate20.errors = [{instancePath:instancePath+"/remediation/bicep",schemaPath:"#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.cloudformation !== undefined){
const _errs55 = errors;
if(typeof data21.cloudformation !== "string"){
validate20.errors = [{instancePath:instancePath+"/remediation/cloudformation",schemaPath:"#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs55 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equivalents !== undefined){
let data27 = data.equivalents;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data27)){
var valid11 = true;
const len6 = data27.length;
for(let i7=0; i7<len6; i7++){
let data28 = data27[i7];
const _errs59 = errors;
if(errors === _errs59){
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
validate20.errors = [{instancePath:instancePath+"/equivalents/" + i7,schemaPath:"#/properties/equivalents/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:.+$"},message:"must match pattern \""+"^[a-z0-9-]+:.+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/equivalents/" + i7,schemaPath:"#/properties/equivalents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs59 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threats !== undefined){
let data29 = data.threats;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data29)){
var valid12 = true;
const len7 = data29.length;
for(let i8=0; i8<len7; i8++){
let data30 = data29[i8];
const _errs63 = errors;
if(errors === _errs63){
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
validate20.errors = [{instancePath:instancePath+"/threats/" + i8,schemaPath:"#/properties/threats/items/pattern",keyword:"pattern",params:{pattern: "^(owasp-llm|owasp-agentic|atlas):.+$"},message:"must match pattern \""+"^(owasp-llm|owasp-agentic|atlas):.+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/threats/" + i8,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs63 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
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
