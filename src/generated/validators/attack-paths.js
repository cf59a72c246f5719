/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema58 = {"enum":["critical","high","medium","low"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "risk")) || (key0 === "baseline")) || (key0 === "sources")) || (key0 === "attack_paths"))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.pass === undefined) && (missing1 = "pass")) || ((data0.fail === undefined) && (missing1 = "fail"))) || ((data0.unknown === undefined) && (missing1 = "unknown"))) || ((data0.not_applicable === undefined) && (missing1 = "not_applicable"))) || ((data0.waived === undefined) && (missing1 = "waived"))) || ((data0.error === undefined) && (missing1 = "error"))){
validate68.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((((key1 === "pass") || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "not_applicable")) || (key1 === "waived")) || (key1 === "error"))){
validate68.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.pass !== undefined){
let data1 = data0.pass;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate68.errors = [{instancePath:instancePath+"/status/pass",schemaPath:"#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.fail !== undefined){
let data2 = data0.fail;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate68.errors = [{instancePath:instancePath+"/status/fail",schemaPath:"#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.unknown !== undefined){
let data3 = data0.unknown;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate68.errors = [{instancePath:instancePath+"/status/unknown",schemaPath:"#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.not_applicable !== undefined){
let data4 = data0.not_applicable;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate68.errors = [{instancePath:instancePath+"/status/not_applicable",schemaPath:"#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.waived !== undefined){
let data5 = data0.waived;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate68.errors = [{instancePath:instancePath+"/status/waived",schemaPath:"#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.error !== undefined){
let data6 = data0.error;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate68.errors = [{instancePath:instancePath+"/status/error",schemaPath:"#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
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
}
else {
validate68.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data7 = data.risk;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.critical === undefined) && (missing2 = "critical")) || ((data7.high === undefined) && (missing2 = "high"))) || ((data7.medium === undefined) && (missing2 = "medium"))) || ((data7.low === undefined) && (missing2 = "low"))){
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data7){
if(!((((key2 === "critical") || (key2 === "high")) || (key2 === "medium")) || (key2 === "low"))){
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.critical !== undefined){
let data8 = data7.critical;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate68.errors = [{instancePath:instancePath+"/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.high !== undefined){
let data9 = data7.high;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate68.errors = [{instancePath:instancePath+"/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.medium !== undefined){
let data10 = data7.medium;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate68.errors = [{instancePath:instancePath+"/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.low !== undefined){
let data11 = data7.low;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate68.errors = [{instancePath:instancePath+"/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs28 === errors;
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
else {
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data12 = data.baseline;
const _errs30 = errors;
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.new === undefined) && (missing3 = "new")) || ((data12.unchanged === undefined) && (missing3 = "unchanged"))) || ((data12.absent === undefined) && (missing3 = "absent"))){
validate68.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data12){
if(!(((key3 === "new") || (key3 === "unchanged")) || (key3 === "absent"))){
validate68.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data12.new !== undefined){
let data13 = data12.new;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((((data13.critical === undefined) && (missing4 = "critical")) || ((data13.high === undefined) && (missing4 = "high"))) || ((data13.medium === undefined) && (missing4 = "medium"))) || ((data13.low === undefined) && (missing4 = "low"))){
validate68.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key4 in data13){
if(!((((key4 === "critical") || (key4 === "high")) || (key4 === "medium")) || (key4 === "low"))){
validate68.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data13.critical !== undefined){
let data14 = data13.critical;
const _errs37 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate68.errors = [{instancePath:instancePath+"/baseline/new/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.high !== undefined){
let data15 = data13.high;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate68.errors = [{instancePath:instancePath+"/baseline/new/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.medium !== undefined){
let data16 = data13.medium;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate68.errors = [{instancePath:instancePath+"/baseline/new/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.low !== undefined){
let data17 = data13.low;
const _errs43 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate68.errors = [{instancePath:instancePath+"/baseline/new/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs43 === errors;
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
else {
validate68.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.unchanged !== undefined){
let data18 = data12.unchanged;
const _errs45 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate68.errors = [{instancePath:instancePath+"/baseline/unchanged",schemaPath:"#/properties/baseline/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.absent !== undefined){
let data19 = data12.absent;
const _errs47 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate68.errors = [{instancePath:instancePath+"/baseline/absent",schemaPath:"#/properties/baseline/properties/absent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data20 = data.sources;
const _errs49 = errors;
if(errors === _errs49){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((((data20.complete === undefined) && (missing5 = "complete")) || ((data20.partial === undefined) && (missing5 = "partial"))) || ((data20.failed === undefined) && (missing5 = "failed"))){
validate68.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key5 in data20){
if(!(((key5 === "complete") || (key5 === "partial")) || (key5 === "failed"))){
validate68.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data20.complete !== undefined){
let data21 = data20.complete;
const _errs52 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate68.errors = [{instancePath:instancePath+"/sources/complete",schemaPath:"#/properties/sources/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.partial !== undefined){
let data22 = data20.partial;
const _errs54 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate68.errors = [{instancePath:instancePath+"/sources/partial",schemaPath:"#/properties/sources/properties/partial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.failed !== undefined){
let data23 = data20.failed;
const _errs56 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate68.errors = [{instancePath:instancePath+"/sources/failed",schemaPath:"#/properties/sources/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data24 = data.attack_paths;
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if(((((((data24.risk === undefined) && (missing6 = "risk")) || ((data24.rules === undefined) && (missing6 = "rules"))) || ((data24.cut === undefined) && (missing6 = "cut"))) || ((data24.undecided === undefined) && (missing6 = "undecided"))) || ((data24.choke_points === undefined) && (missing6 = "choke_points"))) || ((data24.plan === undefined) && (missing6 = "plan"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key6 in data24){
if(!((((((key6 === "risk") || (key6 === "rules")) || (key6 === "cut")) || (key6 === "undecided")) || (key6 === "choke_points")) || (key6 === "plan"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data24.risk !== undefined){
let data25 = data24.risk;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing7;
if(((((data25.critical === undefined) && (missing7 = "critical")) || ((data25.high === undefined) && (missing7 = "high"))) || ((data25.medium === undefined) && (missing7 = "medium"))) || ((data25.low === undefined) && (missing7 = "low"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key7 in data25){
if(!((((key7 === "critical") || (key7 === "high")) || (key7 === "medium")) || (key7 === "low"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data25.critical !== undefined){
let data26 = data25.critical;
const _errs65 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.high !== undefined){
let data27 = data25.high;
const _errs67 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.medium !== undefined){
let data28 = data25.medium;
const _errs69 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.low !== undefined){
let data29 = data25.low;
const _errs71 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.rules !== undefined){
let data30 = data24.rules;
const _errs73 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/rules",schemaPath:"#/properties/attack_paths/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/rules",schemaPath:"#/properties/attack_paths/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs73 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.cut !== undefined){
let data31 = data24.cut;
const _errs75 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/cut",schemaPath:"#/properties/attack_paths/properties/cut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/cut",schemaPath:"#/properties/attack_paths/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs75 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.undecided !== undefined){
let data32 = data24.undecided;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data32)){
var valid12 = true;
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
const _errs79 = errors;
if(errors === _errs79){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing8;
if(((data33.rule === undefined) && (missing8 = "rule")) || ((data33.resource === undefined) && (missing8 = "resource"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key8 in data33){
if(!((key8 === "rule") || (key8 === "resource"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data33.rule !== undefined){
const _errs82 = errors;
if(typeof data33.rule !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0+"/rule",schemaPath:"#/properties/attack_paths/properties/undecided/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data33.resource !== undefined){
const _errs84 = errors;
if(typeof data33.resource !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0+"/resource",schemaPath:"#/properties/attack_paths/properties/undecided/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs79 === errors;
if(!valid12){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/undecided",schemaPath:"#/properties/attack_paths/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs77 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.choke_points !== undefined){
let data36 = data24.choke_points;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data36)){
var valid14 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs88 = errors;
if(errors === _errs88){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing9;
if((((data37.id === undefined) && (missing9 = "id")) || ((data37.name === undefined) && (missing9 = "name"))) || ((data37.paths === undefined) && (missing9 = "paths"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key9 in data37){
if(!((((key9 === "id") || (key9 === "name")) || (key9 === "type")) || (key9 === "paths"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data37.id !== undefined){
const _errs91 = errors;
if(typeof data37.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/id",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.name !== undefined){
const _errs93 = errors;
if(typeof data37.name !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/name",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.type !== undefined){
const _errs95 = errors;
if(typeof data37.type !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/type",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.paths !== undefined){
let data41 = data37.paths;
const _errs97 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/paths",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 2 || isNaN(data41)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/paths",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs88 === errors;
if(!valid14){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/choke_points",schemaPath:"#/properties/attack_paths/properties/choke_points/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs86 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.plan !== undefined){
let data42 = data24.plan;
const _errs99 = errors;
if(errors === _errs99){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing10;
if(((((((data42.level === undefined) && (missing10 = "level")) || ((data42.fixes === undefined) && (missing10 = "fixes"))) || ((data42.least === undefined) && (missing10 = "least"))) || ((data42.paths === undefined) && (missing10 = "paths"))) || ((data42.unbreakable === undefined) && (missing10 = "unbreakable"))) || ((data42.left === undefined) && (missing10 = "left"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key10 in data42){
if(!((((((key10 === "level") || (key10 === "fixes")) || (key10 === "least")) || (key10 === "paths")) || (key10 === "unbreakable")) || (key10 === "left"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data42.level !== undefined){
let data43 = data42.level;
const _errs102 = errors;
if(!((((data43 === "critical") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low"))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.fixes !== undefined){
let data44 = data42.fixes;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/fixes",schemaPath:"#/properties/attack_paths/properties/plan/properties/fixes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/fixes",schemaPath:"#/properties/attack_paths/properties/plan/properties/fixes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.least !== undefined){
let data45 = data42.least;
const _errs106 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/least",schemaPath:"#/properties/attack_paths/properties/plan/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs106){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/least",schemaPath:"#/properties/attack_paths/properties/plan/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.paths !== undefined){
let data46 = data42.paths;
const _errs108 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/paths",schemaPath:"#/properties/attack_paths/properties/plan/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs108){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/paths",schemaPath:"#/properties/attack_paths/properties/plan/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs108 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.unbreakable !== undefined){
let data47 = data42.unbreakable;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data47)){
var valid18 = true;
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
const _errs112 = errors;
if(typeof data47[i2] !== "string"){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/unbreakable/" + i2,schemaPath:"#/properties/attack_paths/properties/plan/properties/unbreakable/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs112 === errors;
if(!valid18){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/unbreakable",schemaPath:"#/properties/attack_paths/properties/plan/properties/unbreakable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs110 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.left !== undefined){
let data49 = data42.left;
const _errs114 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/left",schemaPath:"#/properties/attack_paths/properties/plan/properties/left/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan/left",schemaPath:"#/properties/attack_paths/properties/plan/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs114 === errors;
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
}
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs99 === errors;
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
}
else {
validate68.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs58 === errors;
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-path.schema.json","type":"object","additionalProperties":false,"required":["id","rule","title","narrative","entry_point","risk","nodes","steps","findings","techniques","first_seen"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rule":{"type":"string"},"title":{"type":"string"},"narrative":{"type":"string"},"entry_point":{"$ref":"attack-rule.schema.json#/properties/entry_point"},"risk":{"type":"object","additionalProperties":false,"required":["level","likelihood","impact"],"properties":{"level":{"$ref":"#/$defs/level"},"likelihood":{"$ref":"#/$defs/weighed"},"impact":{"$ref":"#/$defs/weighed"}}},"nodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/node"}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"techniques":{"$ref":"attack-rule.schema.json#/properties/techniques"},"first_seen":{"type":"string","format":"date-time"},"baseline":{"enum":["new","unchanged"]}},"$defs":{"level":{"enum":["critical","high","medium","low"]},"weighed":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"node":{"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}},"reason":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"findings":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"value":{}}},"step":{"type":"object","additionalProperties":false,"required":["text","edges"],"properties":{"text":{"type":"string"},"edges":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},"level":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"},"evidence":{"type":"string"}}}},"breaks":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}}}};
const schema100 = {"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]};
const schema101 = {"enum":["critical","high","medium","low"]};
const schema109 = {"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern16 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) && (missing0 = "level")) || ((data.factors === undefined) && (missing0 = "factors"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "factors"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate60.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.factors !== undefined){
let data1 = data.factors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate60.errors = [{instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.insights === undefined) && (missing0 = "insights"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema104.properties, key0))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
const _errs4 = errors;
if(typeof data.cloud !== "string"){
validate63.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs8 = errors;
if(typeof data.kind !== "string"){
validate63.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){
validate63.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data8 = data.line;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate63.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate63.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.insights !== undefined){
let data9 = data.insights;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.id === undefined) && (missing1 = "id")) || ((data10.title === undefined) && (missing1 = "title"))) || ((data10.needed === undefined) && (missing1 = "needed"))) || ((data10.reasons === undefined) && (missing1 = "reasons"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "needed")) || (key1 === "reasons"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/id",schemaPath:"#/properties/insights/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.title !== undefined){
const _errs27 = errors;
if(typeof data10.title !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/title",schemaPath:"#/properties/insights/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.needed !== undefined){
const _errs29 = errors;
if(typeof data10.needed !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/needed",schemaPath:"#/properties/insights/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.reasons !== undefined){
let data14 = data10.reasons;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length < 1){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.message === undefined) && (missing2 = "message")){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!((((key2 === "message") || (key2 === "findings")) || (key2 === "path")) || (key2 === "value"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.message !== undefined){
const _errs37 = errors;
if(typeof data15.message !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.findings !== undefined){
let data17 = data15.findings;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs41 = errors;
if(typeof data17[i2] !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings/" + i2,schemaPath:"#/$defs/reason/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings",schemaPath:"#/$defs/reason/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.path !== undefined){
const _errs43 = errors;
if(typeof data15.path !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/$defs/reason/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs31 === errors;
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
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema83 = {"enum":["read","write","admin","invoke","list-keys"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.edges === undefined) && (missing0 = "edges"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "edges")) || (key0 === "breaks"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate65.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined){
let data1 = data.edges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate65.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.from === undefined) && (missing1 = "from")) || ((data2.to === undefined) && (missing1 = "to"))) || ((data2.kind === undefined) && (missing1 = "kind"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "evidence"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.from !== undefined){
const _errs9 = errors;
if(typeof data2.from !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.to !== undefined){
const _errs11 = errors;
if(typeof data2.to !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.kind !== undefined){
let data5 = data2.kind;
const _errs13 = errors;
if(!((((((((((((((((((((((((data5 === "contains") || (data5 === "deploys")) || (data5 === "serves")) || (data5 === "uses-model")) || (data5 === "grounded-on")) || (data5 === "fine-tuned-on")) || (data5 === "trained-on")) || (data5 === "reads")) || (data5 === "writes")) || (data5 === "runs")) || (data5 === "runs-as")) || (data5 === "can-assume")) || (data5 === "has-permission")) || (data5 === "exposes")) || (data5 === "routes-to")) || (data5 === "peered-with")) || (data5 === "encrypted-by")) || (data5 === "logs-to")) || (data5 === "built-from")) || (data5 === "provisions")) || (data5 === "depends-on")) || (data5 === "affected-by")) || (data5 === "calls")) || (data5 === "guarded-by"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.level !== undefined){
let data6 = data2.level;
const _errs15 = errors;
if(!(((((data6 === "read") || (data6 === "write")) || (data6 === "admin")) || (data6 === "invoke")) || (data6 === "list-keys"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.evidence !== undefined){
const _errs17 = errors;
if(typeof data2.evidence !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/evidence",schemaPath:"#/properties/edges/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
else {
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data8 = data.breaks;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data8[i1] !== "string"){
validate65.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-path.schema.json" */;
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
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.narrative === undefined) && (missing0 = "narrative"))) || ((data.entry_point === undefined) && (missing0 = "entry_point"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.techniques === undefined) && (missing0 = "techniques"))) || ((data.first_seen === undefined) && (missing0 = "first_seen"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema68.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern13.test(data0)){
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate34.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.narrative !== undefined){
const _errs8 = errors;
if(typeof data.narrative !== "string"){
validate34.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry_point !== undefined){
let data4 = data.entry_point;
const _errs10 = errors;
if(!(((((((data4 === "internet") || (data4 === "leaked-credential")) || (data4 === "untrusted-content")) || (data4 === "supply-chain")) || (data4 === "foreign-account")) || (data4 === "code-repository")) || (data4 === "foothold"))){
validate34.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"attack-rule.schema.json#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data5 = data.risk;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.level === undefined) && (missing1 = "level")) || ((data5.likelihood === undefined) && (missing1 = "likelihood"))) || ((data5.impact === undefined) && (missing1 = "impact"))){
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "level") || (key1 === "likelihood")) || (key1 === "impact"))){
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate34.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.likelihood !== undefined){
const _errs17 = errors;
if(!(validate60(data5.likelihood, {instancePath:instancePath+"/risk/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.impact !== undefined){
const _errs18 = errors;
if(!(validate60(data5.impact, {instancePath:instancePath+"/risk/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
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
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data9 = data.nodes;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length < 1){
validate34.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate63(data9[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data11 = data.steps;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid5 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate65(data11[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data13 = data.findings;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
var valid6 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((((data14.check === undefined) && (missing2 = "check")) || ((data14.resource === undefined) && (missing2 = "resource"))) || ((data14.fingerprint === undefined) && (missing2 = "fingerprint"))) || ((data14.cuts === undefined) && (missing2 = "cuts"))){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((((key2 === "check") || (key2 === "title")) || (key2 === "resource")) || (key2 === "fingerprint")) || (key2 === "cuts"))){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.check !== undefined){
const _errs31 = errors;
if(typeof data14.check !== "string"){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/check",schemaPath:"#/$defs/finding/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.title !== undefined){
const _errs33 = errors;
if(typeof data14.title !== "string"){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/title",schemaPath:"#/$defs/finding/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.resource !== undefined){
const _errs35 = errors;
if(typeof data14.resource !== "string"){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/resource",schemaPath:"#/$defs/finding/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.fingerprint !== undefined){
const _errs37 = errors;
if(typeof data14.fingerprint !== "string"){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.cuts !== undefined){
let data19 = data14.cuts;
const _errs39 = errors;
if(!(((data19 === "alone") || (data19 === "together")) || (data19 === "no"))){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/cuts",schemaPath:"#/$defs/finding/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema109.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs39 === errors;
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
}
else {
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techniques !== undefined){
let data20 = data.techniques;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.attack === undefined) && (missing3 = "attack")) || ((data20.atlas === undefined) && (missing3 = "atlas"))){
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((key3 === "attack") || (key3 === "atlas"))){
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data20.attack !== undefined){
let data21 = data20.attack;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
if(data21.length < 1){
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(!pattern15.test(data22)){
validate34.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs46 === errors;
if(!valid11){
break;
}
}
if(valid11){
let i4 = data21.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data21[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.atlas !== undefined){
let data23 = data20.atlas;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data23)){
if(data23.length < 1){
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len4 = data23.length;
for(let i5=0; i5<len4; i5++){
let data24 = data23[i5];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
validate34.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs50 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i6 = data23.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data23[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
return false;
break;
}
indices1[item1] = i6;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_seen !== undefined){
let data25 = data.first_seen;
const _errs52 = errors;
if(errors === _errs52){
if(errors === _errs52){
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
validate34.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data26 = data.baseline;
const _errs54 = errors;
if(!((data26 === "new") || (data26 === "unchanged"))){
validate34.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema68.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs54 === errors;
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-paths.schema.json" */;
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
if(((((data.schema === undefined) && (missing0 = "schema")) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.attack_paths === undefined) && (missing0 = "attack_paths"))) || ((data.fix_plan === undefined) && (missing0 = "fix_plan"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "summary")) || (key0 === "attack_paths")) || (key0 === "fix_plan")) || (key0 === "assumed"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.attack-paths/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.attack-paths/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs3 = errors;
if(!(validate68(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data2 = data.attack_paths;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate34(data2[i0], {instancePath:instancePath+"/attack_paths/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix_plan !== undefined){
let data4 = data.fix_plan;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((((((data5.check === undefined) && (missing1 = "check")) || ((data5.title === undefined) && (missing1 = "title"))) || ((data5.resource === undefined) && (missing1 = "resource"))) || ((data5.fingerprint === undefined) && (missing1 = "fingerprint"))) || ((data5.needed === undefined) && (missing1 = "needed"))) || ((data5.paths === undefined) && (missing1 = "paths"))) || ((data5.cuts === undefined) && (missing1 = "cuts"))) || ((data5.risk_removed === undefined) && (missing1 = "risk_removed"))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1,schemaPath:"report.schema.json#/$defs/fix/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!((((((((key1 === "check") || (key1 === "title")) || (key1 === "resource")) || (key1 === "fingerprint")) || (key1 === "needed")) || (key1 === "paths")) || (key1 === "cuts")) || (key1 === "risk_removed"))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1,schemaPath:"report.schema.json#/$defs/fix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.check !== undefined){
const _errs13 = errors;
if(typeof data5.check !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/check",schemaPath:"report.schema.json#/$defs/fix/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.title !== undefined){
const _errs15 = errors;
if(typeof data5.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/title",schemaPath:"report.schema.json#/$defs/fix/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.resource !== undefined){
const _errs17 = errors;
if(typeof data5.resource !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/resource",schemaPath:"report.schema.json#/$defs/fix/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.fingerprint !== undefined){
const _errs19 = errors;
if(typeof data5.fingerprint !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/fingerprint",schemaPath:"report.schema.json#/$defs/fix/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.needed !== undefined){
const _errs21 = errors;
if(typeof data5.needed !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/needed",schemaPath:"report.schema.json#/$defs/fix/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.paths !== undefined){
let data11 = data5.paths;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/paths",schemaPath:"report.schema.json#/$defs/fix/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/paths",schemaPath:"report.schema.json#/$defs/fix/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.cuts !== undefined){
let data12 = data5.cuts;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/cuts",schemaPath:"report.schema.json#/$defs/fix/properties/cuts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/cuts",schemaPath:"report.schema.json#/$defs/fix/properties/cuts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.risk_removed !== undefined){
let data13 = data5.risk_removed;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1+"/risk_removed",schemaPath:"report.schema.json#/$defs/fix/properties/risk_removed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs27 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i1,schemaPath:"report.schema.json#/$defs/fix/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fix_plan",schemaPath:"#/properties/fix_plan/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assumed !== undefined){
let data14 = data.assumed;
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((((data14.fixes === undefined) && (missing2 = "fixes")) || ((data14.gone === undefined) && (missing2 = "gone"))) || ((data14.attack_paths === undefined) && (missing2 = "attack_paths"))){
validate20.errors = [{instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data14){
if(!(((key2 === "fixes") || (key2 === "gone")) || (key2 === "attack_paths"))){
validate20.errors = [{instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data14.fixes !== undefined){
let data15 = data14.fixes;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
var valid6 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs34 = errors;
if(errors === _errs34){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((data16.check === undefined) && (missing3 = "check")) || ((data16.resource === undefined) && (missing3 = "resource"))) || ((data16.fingerprint === undefined) && (missing3 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2,schemaPath:"#/properties/assumed/properties/fixes/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data16){
if(!(((key3 === "check") || (key3 === "resource")) || (key3 === "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2,schemaPath:"#/properties/assumed/properties/fixes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data16.check !== undefined){
const _errs37 = errors;
if(typeof data16.check !== "string"){
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2+"/check",schemaPath:"#/properties/assumed/properties/fixes/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.resource !== undefined){
const _errs39 = errors;
if(typeof data16.resource !== "string"){
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2+"/resource",schemaPath:"#/properties/assumed/properties/fixes/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.fingerprint !== undefined){
const _errs41 = errors;
if(typeof data16.fingerprint !== "string"){
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2+"/fingerprint",schemaPath:"#/properties/assumed/properties/fixes/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/assumed/fixes/" + i2,schemaPath:"#/properties/assumed/properties/fixes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs34 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/assumed/fixes",schemaPath:"#/properties/assumed/properties/fixes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.gone !== undefined){
let data20 = data14.gone;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid8 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs45 = errors;
if(typeof data20[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/assumed/gone/" + i3,schemaPath:"#/properties/assumed/properties/gone/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs45 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/assumed/gone",schemaPath:"#/properties/assumed/properties/gone/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.attack_paths !== undefined){
let data22 = data14.attack_paths;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data22)){
var valid9 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs49 = errors;
if(!(validate34(data22[i4], {instancePath:instancePath+"/assumed/attack_paths/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid9 = _errs49 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/assumed/attack_paths",schemaPath:"#/properties/assumed/properties/attack_paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
