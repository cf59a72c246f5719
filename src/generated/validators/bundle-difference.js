/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/bundle-difference.schema.json","type":"object","additionalProperties":false,"required":["schema","old","new","rules_compared","checks","risk","frameworks","data","bundle","proposal"],"properties":{"schema":{"const":"keelson.bundle-difference/v1"},"old":{"$ref":"#/$defs/version"},"new":{"$ref":"#/$defs/version"},"rules_compared":{"type":"boolean"},"checks":{"type":"object","additionalProperties":false,"required":["added","removed","renamed","changed"],"properties":{"added":{"type":"array","items":{"$ref":"#/$defs/check"}},"removed":{"type":"array","items":{"$ref":"#/$defs/check"}},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"changed":{"type":"array","items":{"$ref":"#/$defs/changedCheck"}}}},"risk":{"type":"array","items":{"type":"string"}},"frameworks":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","controls"],"properties":{"id":{"type":"string"},"controls":{"type":"array","items":{"type":"string"}}}}}}},"data":{"type":"array","items":{"type":"string"}},"bundle":{"type":"array","items":{"$ref":"#/$defs/field"}},"proposal":{"type":"object","additionalProperties":false,"required":["level","reasons"],"properties":{"level":{"enum":["none","patch","minor","major"]},"version":{"type":"string"},"reasons":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["change","level","because","subjects"],"properties":{"change":{"type":"string"},"level":{"enum":["patch","minor","major"]},"because":{"type":"string"},"subjects":{"type":"array","items":{"type":"string"}}}}}}},"estate":{"$ref":"#/$defs/estate"}},"$defs":{"version":{"type":"object","additionalProperties":false,"required":["name","revision","digest","checks"],"properties":{"name":{"type":"string"},"revision":{"type":"string"},"digest":{"type":"string"},"checks":{"type":"integer","minimum":0}}},"check":{"type":"object","additionalProperties":false,"required":["id","title","severity","types"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"severity":{"type":"string"},"types":{"type":"array","items":{"type":"string"}}}},"changedCheck":{"type":"object","additionalProperties":false,"required":["id","title","verdict","metadata"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"verdict":{"type":"array","items":{"type":"string"}},"metadata":{"type":"array","items":{"$ref":"#/$defs/field"}}}},"field":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"type":"string"},"before":{},"after":{}}},"outcome":{"type":"object","additionalProperties":false,"required":["status","severity"],"properties":{"status":{"enum":["pass","fail","unknown","not_applicable","error"]},"severity":{"type":"string"},"risk":{"type":"string"}}},"estate":{"type":"object","additionalProperties":false,"required":["document","resources","findings","appeared","vanished","changed","checks"],"properties":{"document":{"type":"string"},"resources":{"type":"integer","minimum":0},"findings":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"type":"integer","minimum":0},"after":{"type":"integer","minimum":0}}},"appeared":{"type":"integer","minimum":0},"vanished":{"type":"integer","minimum":0},"changed":{"type":"integer","minimum":0},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["check","title","appeared","vanished","changed","resources"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"appeared":{"type":"integer","minimum":0},"vanished":{"type":"integer","minimum":0},"changed":{"type":"integer","minimum":0},"resources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["change","id","before","after"],"properties":{"change":{"enum":["appeared","vanished","changed"]},"id":{"type":"string"},"before":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"null"}]}}}}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "verdict")) || (key0 === "metadata"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data2 = data.verdict;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/verdict/" + i0,schemaPath:"#/properties/verdict/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data4 = data.metadata;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.field === undefined) && (missing1 = "field")){
validate21.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!(((key1 === "field") || (key1 === "before")) || (key1 === "after"))){
validate21.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.field !== undefined){
if(typeof data5.field !== "string"){
validate21.errors = [{instancePath:instancePath+"/metadata/" + i1+"/field",schemaPath:"#/$defs/field/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["document","resources","findings","appeared","vanished","changed","checks"],"properties":{"document":{"type":"string"},"resources":{"type":"integer","minimum":0},"findings":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"type":"integer","minimum":0},"after":{"type":"integer","minimum":0}}},"appeared":{"type":"integer","minimum":0},"vanished":{"type":"integer","minimum":0},"changed":{"type":"integer","minimum":0},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["check","title","appeared","vanished","changed","resources"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"appeared":{"type":"integer","minimum":0},"vanished":{"type":"integer","minimum":0},"changed":{"type":"integer","minimum":0},"resources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["change","id","before","after"],"properties":{"change":{"enum":["appeared","vanished","changed"]},"id":{"type":"string"},"before":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"null"}]}}}}}}}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["status","severity"],"properties":{"status":{"enum":["pass","fail","unknown","not_applicable","error"]},"severity":{"type":"string"},"risk":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.document === undefined) && (missing0 = "document")) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.appeared === undefined) && (missing0 = "appeared"))) || ((data.vanished === undefined) && (missing0 = "vanished"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "document") || (key0 === "resources")) || (key0 === "findings")) || (key0 === "appeared")) || (key0 === "vanished")) || (key0 === "changed")) || (key0 === "checks"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.document !== undefined){
const _errs2 = errors;
if(typeof data.document !== "string"){
validate23.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data2 = data.findings;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.before === undefined) && (missing1 = "before")) || ((data2.after === undefined) && (missing1 = "after"))){
validate23.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "before") || (key1 === "after"))){
validate23.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.before !== undefined){
let data3 = data2.before;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/findings/before",schemaPath:"#/properties/findings/properties/before/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/findings/before",schemaPath:"#/properties/findings/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.after !== undefined){
let data4 = data2.after;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/findings/after",schemaPath:"#/properties/findings/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/findings/after",schemaPath:"#/properties/findings/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appeared !== undefined){
let data5 = data.appeared;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/appeared",schemaPath:"#/properties/appeared/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/appeared",schemaPath:"#/properties/appeared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vanished !== undefined){
let data6 = data.vanished;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate23.errors = [{instancePath:instancePath+"/vanished",schemaPath:"#/properties/vanished/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/vanished",schemaPath:"#/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data7 = data.changed;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate23.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data8 = data.checks;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((((data9.check === undefined) && (missing2 = "check")) || ((data9.title === undefined) && (missing2 = "title"))) || ((data9.appeared === undefined) && (missing2 = "appeared"))) || ((data9.vanished === undefined) && (missing2 = "vanished"))) || ((data9.changed === undefined) && (missing2 = "changed"))) || ((data9.resources === undefined) && (missing2 = "resources"))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!((((((key2 === "check") || (key2 === "title")) || (key2 === "appeared")) || (key2 === "vanished")) || (key2 === "changed")) || (key2 === "resources"))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.check !== undefined){
const _errs24 = errors;
if(typeof data9.check !== "string"){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/check",schemaPath:"#/properties/checks/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.title !== undefined){
const _errs26 = errors;
if(typeof data9.title !== "string"){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/title",schemaPath:"#/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.appeared !== undefined){
let data12 = data9.appeared;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/appeared",schemaPath:"#/properties/checks/items/properties/appeared/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/appeared",schemaPath:"#/properties/checks/items/properties/appeared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.vanished !== undefined){
let data13 = data9.vanished;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/vanished",schemaPath:"#/properties/checks/items/properties/vanished/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/vanished",schemaPath:"#/properties/checks/items/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.changed !== undefined){
let data14 = data9.changed;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/changed",schemaPath:"#/properties/checks/items/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/changed",schemaPath:"#/properties/checks/items/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.resources !== undefined){
let data15 = data9.resources;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid4 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((((data16.change === undefined) && (missing3 = "change")) || ((data16.id === undefined) && (missing3 = "id"))) || ((data16.before === undefined) && (missing3 = "before"))) || ((data16.after === undefined) && (missing3 = "after"))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!((((key3 === "change") || (key3 === "id")) || (key3 === "before")) || (key3 === "after"))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.change !== undefined){
let data17 = data16.change;
const _errs39 = errors;
if(!(((data17 === "appeared") || (data17 === "vanished")) || (data17 === "changed"))){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/change",schemaPath:"#/properties/checks/items/properties/resources/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema39.properties.checks.items.properties.resources.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.id !== undefined){
const _errs40 = errors;
if(typeof data16.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/id",schemaPath:"#/properties/checks/items/properties/resources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.before !== undefined){
let data19 = data16.before;
const _errs42 = errors;
const _errs43 = errors;
let valid6 = false;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((data19.status === undefined) && (missing4 = "status")) || ((data19.severity === undefined) && (missing4 = "severity"))){
const err0 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs47 = errors;
for(const key4 in data19){
if(!(((key4 === "status") || (key4 === "severity")) || (key4 === "risk"))){
const err1 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs47 === errors){
if(data19.status !== undefined){
let data20 = data19.status;
const _errs48 = errors;
if(!(((((data20 === "pass") || (data20 === "fail")) || (data20 === "unknown")) || (data20 === "not_applicable")) || (data20 === "error"))){
const err2 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/status",schemaPath:"#/$defs/outcome/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.severity !== undefined){
const _errs49 = errors;
if(typeof data19.severity !== "string"){
const err3 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/severity",schemaPath:"#/$defs/outcome/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.risk !== undefined){
const _errs51 = errors;
if(typeof data19.risk !== "string"){
const err4 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/risk",schemaPath:"#/$defs/outcome/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid8 = _errs51 === errors;
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
const err5 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid6 = valid6 || _valid0;
const _errs53 = errors;
if(data19 !== null){
const err6 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/properties/checks/items/properties/resources/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs53 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err7 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/properties/checks/items/properties/resources/items/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.after !== undefined){
let data23 = data16.after;
const _errs55 = errors;
const _errs56 = errors;
let valid9 = false;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if(((data23.status === undefined) && (missing5 = "status")) || ((data23.severity === undefined) && (missing5 = "severity"))){
const err8 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs60 = errors;
for(const key5 in data23){
if(!(((key5 === "status") || (key5 === "severity")) || (key5 === "risk"))){
const err9 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs60 === errors){
if(data23.status !== undefined){
let data24 = data23.status;
const _errs61 = errors;
if(!(((((data24 === "pass") || (data24 === "fail")) || (data24 === "unknown")) || (data24 === "not_applicable")) || (data24 === "error"))){
const err10 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/status",schemaPath:"#/$defs/outcome/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.severity !== undefined){
const _errs62 = errors;
if(typeof data23.severity !== "string"){
const err11 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/severity",schemaPath:"#/$defs/outcome/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.risk !== undefined){
const _errs64 = errors;
if(typeof data23.risk !== "string"){
const err12 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/risk",schemaPath:"#/$defs/outcome/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs57 === errors;
valid9 = valid9 || _valid1;
const _errs66 = errors;
if(data23 !== null){
const err14 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/properties/checks/items/properties/resources/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs66 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err15 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/properties/checks/items/properties/resources/items/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs55 === errors;
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
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources",schemaPath:"#/properties/checks/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs34 === errors;
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
else {
validate23.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/bundle-difference.schema.json" */;
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
if(((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.old === undefined) && (missing0 = "old"))) || ((data.new === undefined) && (missing0 = "new"))) || ((data.rules_compared === undefined) && (missing0 = "rules_compared"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.frameworks === undefined) && (missing0 = "frameworks"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.bundle === undefined) && (missing0 = "bundle"))) || ((data.proposal === undefined) && (missing0 = "proposal"))){
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
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.bundle-difference/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.bundle-difference/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old !== undefined){
let data1 = data.old;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.name === undefined) && (missing1 = "name")) || ((data1.revision === undefined) && (missing1 = "revision"))) || ((data1.digest === undefined) && (missing1 = "digest"))) || ((data1.checks === undefined) && (missing1 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/old",schemaPath:"#/$defs/version/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "name") || (key1 === "revision")) || (key1 === "digest")) || (key1 === "checks"))){
validate20.errors = [{instancePath:instancePath+"/old",schemaPath:"#/$defs/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
const _errs7 = errors;
if(typeof data1.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/old/name",schemaPath:"#/$defs/version/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.revision !== undefined){
const _errs9 = errors;
if(typeof data1.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/old/revision",schemaPath:"#/$defs/version/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.digest !== undefined){
const _errs11 = errors;
if(typeof data1.digest !== "string"){
validate20.errors = [{instancePath:instancePath+"/old/digest",schemaPath:"#/$defs/version/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.checks !== undefined){
let data5 = data1.checks;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/old/checks",schemaPath:"#/$defs/version/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/old/checks",schemaPath:"#/$defs/version/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
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
validate20.errors = [{instancePath:instancePath+"/old",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new !== undefined){
let data6 = data.new;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.name === undefined) && (missing2 = "name")) || ((data6.revision === undefined) && (missing2 = "revision"))) || ((data6.digest === undefined) && (missing2 = "digest"))) || ((data6.checks === undefined) && (missing2 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/new",schemaPath:"#/$defs/version/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data6){
if(!((((key2 === "name") || (key2 === "revision")) || (key2 === "digest")) || (key2 === "checks"))){
validate20.errors = [{instancePath:instancePath+"/new",schemaPath:"#/$defs/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.name !== undefined){
const _errs19 = errors;
if(typeof data6.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/new/name",schemaPath:"#/$defs/version/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.revision !== undefined){
const _errs21 = errors;
if(typeof data6.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/new/revision",schemaPath:"#/$defs/version/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.digest !== undefined){
const _errs23 = errors;
if(typeof data6.digest !== "string"){
validate20.errors = [{instancePath:instancePath+"/new/digest",schemaPath:"#/$defs/version/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.checks !== undefined){
let data10 = data6.checks;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/new/checks",schemaPath:"#/$defs/version/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/new/checks",schemaPath:"#/$defs/version/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs25 === errors;
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
validate20.errors = [{instancePath:instancePath+"/new",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules_compared !== undefined){
const _errs27 = errors;
if(typeof data.rules_compared !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/rules_compared",schemaPath:"#/properties/rules_compared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data12 = data.checks;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if(((((data12.added === undefined) && (missing3 = "added")) || ((data12.removed === undefined) && (missing3 = "removed"))) || ((data12.renamed === undefined) && (missing3 = "renamed"))) || ((data12.changed === undefined) && (missing3 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data12){
if(!((((key3 === "added") || (key3 === "removed")) || (key3 === "renamed")) || (key3 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data12.added !== undefined){
let data13 = data12.added;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
var valid6 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if(((((data14.id === undefined) && (missing4 = "id")) || ((data14.title === undefined) && (missing4 = "title"))) || ((data14.severity === undefined) && (missing4 = "severity"))) || ((data14.types === undefined) && (missing4 = "types"))){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0,schemaPath:"#/$defs/check/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key4 in data14){
if(!((((key4 === "id") || (key4 === "title")) || (key4 === "severity")) || (key4 === "types"))){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0,schemaPath:"#/$defs/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data14.id !== undefined){
const _errs38 = errors;
if(typeof data14.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0+"/id",schemaPath:"#/$defs/check/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.title !== undefined){
const _errs40 = errors;
if(typeof data14.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0+"/title",schemaPath:"#/$defs/check/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.severity !== undefined){
const _errs42 = errors;
if(typeof data14.severity !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0+"/severity",schemaPath:"#/$defs/check/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.types !== undefined){
let data18 = data14.types;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data18)){
var valid9 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs46 = errors;
if(typeof data18[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0+"/types/" + i1,schemaPath:"#/$defs/check/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs46 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0+"/types",schemaPath:"#/$defs/check/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs44 === errors;
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
validate20.errors = [{instancePath:instancePath+"/checks/added/" + i0,schemaPath:"#/$defs/check/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate20.errors = [{instancePath:instancePath+"/checks/added",schemaPath:"#/properties/checks/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.removed !== undefined){
let data20 = data12.removed;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data20)){
var valid10 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if(((((data21.id === undefined) && (missing5 = "id")) || ((data21.title === undefined) && (missing5 = "title"))) || ((data21.severity === undefined) && (missing5 = "severity"))) || ((data21.types === undefined) && (missing5 = "types"))){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2,schemaPath:"#/$defs/check/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key5 in data21){
if(!((((key5 === "id") || (key5 === "title")) || (key5 === "severity")) || (key5 === "types"))){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2,schemaPath:"#/$defs/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data21.id !== undefined){
const _errs54 = errors;
if(typeof data21.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2+"/id",schemaPath:"#/$defs/check/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.title !== undefined){
const _errs56 = errors;
if(typeof data21.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2+"/title",schemaPath:"#/$defs/check/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.severity !== undefined){
const _errs58 = errors;
if(typeof data21.severity !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2+"/severity",schemaPath:"#/$defs/check/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.types !== undefined){
let data25 = data21.types;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data25)){
var valid13 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
const _errs62 = errors;
if(typeof data25[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2+"/types/" + i3,schemaPath:"#/$defs/check/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs62 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2+"/types",schemaPath:"#/$defs/check/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs60 === errors;
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
validate20.errors = [{instancePath:instancePath+"/checks/removed/" + i2,schemaPath:"#/$defs/check/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs50 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/removed",schemaPath:"#/properties/checks/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.renamed !== undefined){
let data27 = data12.renamed;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data27)){
var valid14 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs66 = errors;
if(errors === _errs66){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing6;
if(((data28.from === undefined) && (missing6 = "from")) || ((data28.to === undefined) && (missing6 = "to"))){
validate20.errors = [{instancePath:instancePath+"/checks/renamed/" + i4,schemaPath:"#/properties/checks/properties/renamed/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key6 in data28){
if(!((key6 === "from") || (key6 === "to"))){
validate20.errors = [{instancePath:instancePath+"/checks/renamed/" + i4,schemaPath:"#/properties/checks/properties/renamed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data28.from !== undefined){
const _errs69 = errors;
if(typeof data28.from !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/renamed/" + i4+"/from",schemaPath:"#/properties/checks/properties/renamed/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data28.to !== undefined){
const _errs71 = errors;
if(typeof data28.to !== "string"){
validate20.errors = [{instancePath:instancePath+"/checks/renamed/" + i4+"/to",schemaPath:"#/properties/checks/properties/renamed/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs71 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/renamed/" + i4,schemaPath:"#/properties/checks/properties/renamed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs66 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/renamed",schemaPath:"#/properties/checks/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.changed !== undefined){
let data31 = data12.changed;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data31)){
var valid16 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
const _errs75 = errors;
if(!(validate21(data31[i5], {instancePath:instancePath+"/checks/changed/" + i5,parentData:data31,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid16 = _errs75 === errors;
if(!valid16){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/changed",schemaPath:"#/properties/checks/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs73 === errors;
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
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data33 = data.risk;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data33)){
var valid17 = true;
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
const _errs78 = errors;
if(typeof data33[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/risk/" + i6,schemaPath:"#/properties/risk/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs78 === errors;
if(!valid17){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frameworks !== undefined){
let data35 = data.frameworks;
const _errs80 = errors;
if(errors === _errs80){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing7;
if((((data35.added === undefined) && (missing7 = "added")) || ((data35.removed === undefined) && (missing7 = "removed"))) || ((data35.changed === undefined) && (missing7 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key7 in data35){
if(!(((key7 === "added") || (key7 === "removed")) || (key7 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data35.added !== undefined){
let data36 = data35.added;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data36)){
var valid19 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
const _errs85 = errors;
if(typeof data36[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/added/" + i7,schemaPath:"#/properties/frameworks/properties/added/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs85 === errors;
if(!valid19){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/added",schemaPath:"#/properties/frameworks/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data35.removed !== undefined){
let data38 = data35.removed;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data38)){
var valid20 = true;
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
const _errs89 = errors;
if(typeof data38[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/removed/" + i8,schemaPath:"#/properties/frameworks/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs89 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/removed",schemaPath:"#/properties/frameworks/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data35.changed !== undefined){
let data40 = data35.changed;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data40)){
var valid21 = true;
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
const _errs93 = errors;
if(errors === _errs93){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing8;
if(((data41.id === undefined) && (missing8 = "id")) || ((data41.controls === undefined) && (missing8 = "controls"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9,schemaPath:"#/properties/frameworks/properties/changed/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs95 = errors;
for(const key8 in data41){
if(!((key8 === "id") || (key8 === "controls"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9,schemaPath:"#/properties/frameworks/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs95 === errors){
if(data41.id !== undefined){
const _errs96 = errors;
if(typeof data41.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9+"/id",schemaPath:"#/properties/frameworks/properties/changed/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs96 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data41.controls !== undefined){
let data43 = data41.controls;
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data43)){
var valid23 = true;
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
const _errs100 = errors;
if(typeof data43[i10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9+"/controls/" + i10,schemaPath:"#/properties/frameworks/properties/changed/items/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs100 === errors;
if(!valid23){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9+"/controls",schemaPath:"#/properties/frameworks/properties/changed/items/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs98 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/changed/" + i9,schemaPath:"#/properties/frameworks/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs93 === errors;
if(!valid21){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/changed",schemaPath:"#/properties/frameworks/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data45 = data.data;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data45)){
var valid24 = true;
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
const _errs104 = errors;
if(typeof data45[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/data/" + i11,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs104 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundle !== undefined){
let data47 = data.bundle;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data47)){
var valid25 = true;
const len12 = data47.length;
for(let i12=0; i12<len12; i12++){
let data48 = data47[i12];
const _errs108 = errors;
const _errs109 = errors;
if(errors === _errs109){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing9;
if((data48.field === undefined) && (missing9 = "field")){
validate20.errors = [{instancePath:instancePath+"/bundle/" + i12,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key9 in data48){
if(!(((key9 === "field") || (key9 === "before")) || (key9 === "after"))){
validate20.errors = [{instancePath:instancePath+"/bundle/" + i12,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data48.field !== undefined){
if(typeof data48.field !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundle/" + i12+"/field",schemaPath:"#/$defs/field/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundle/" + i12,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs108 === errors;
if(!valid25){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposal !== undefined){
let data50 = data.proposal;
const _errs114 = errors;
if(errors === _errs114){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if(((data50.level === undefined) && (missing10 = "level")) || ((data50.reasons === undefined) && (missing10 = "reasons"))){
validate20.errors = [{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs116 = errors;
for(const key10 in data50){
if(!(((key10 === "level") || (key10 === "version")) || (key10 === "reasons"))){
validate20.errors = [{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
if(data50.level !== undefined){
let data51 = data50.level;
const _errs117 = errors;
if(!((((data51 === "none") || (data51 === "patch")) || (data51 === "minor")) || (data51 === "major"))){
validate20.errors = [{instancePath:instancePath+"/proposal/level",schemaPath:"#/properties/proposal/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.proposal.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs117 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data50.version !== undefined){
const _errs118 = errors;
if(typeof data50.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/proposal/version",schemaPath:"#/properties/proposal/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs118 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data50.reasons !== undefined){
let data53 = data50.reasons;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data53)){
var valid29 = true;
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
let data54 = data53[i13];
const _errs122 = errors;
if(errors === _errs122){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing11;
if(((((data54.change === undefined) && (missing11 = "change")) || ((data54.level === undefined) && (missing11 = "level"))) || ((data54.because === undefined) && (missing11 = "because"))) || ((data54.subjects === undefined) && (missing11 = "subjects"))){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13,schemaPath:"#/properties/proposal/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs124 = errors;
for(const key11 in data54){
if(!((((key11 === "change") || (key11 === "level")) || (key11 === "because")) || (key11 === "subjects"))){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13,schemaPath:"#/properties/proposal/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data54.change !== undefined){
const _errs125 = errors;
if(typeof data54.change !== "string"){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13+"/change",schemaPath:"#/properties/proposal/properties/reasons/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs125 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data54.level !== undefined){
let data56 = data54.level;
const _errs127 = errors;
if(!(((data56 === "patch") || (data56 === "minor")) || (data56 === "major"))){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13+"/level",schemaPath:"#/properties/proposal/properties/reasons/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.proposal.properties.reasons.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs127 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data54.because !== undefined){
const _errs128 = errors;
if(typeof data54.because !== "string"){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13+"/because",schemaPath:"#/properties/proposal/properties/reasons/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs128 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data54.subjects !== undefined){
let data58 = data54.subjects;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data58)){
var valid31 = true;
const len14 = data58.length;
for(let i14=0; i14<len14; i14++){
const _errs132 = errors;
if(typeof data58[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13+"/subjects/" + i14,schemaPath:"#/properties/proposal/properties/reasons/items/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs132 === errors;
if(!valid31){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13+"/subjects",schemaPath:"#/properties/proposal/properties/reasons/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs130 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/proposal/reasons/" + i13,schemaPath:"#/properties/proposal/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs122 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/proposal/reasons",schemaPath:"#/properties/proposal/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs120 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs114 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estate !== undefined){
const _errs134 = errors;
if(!(validate23(data.estate, {instancePath:instancePath+"/estate",parentData:data,parentDataProperty:"estate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs134 === errors;
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

export const version = validate25;

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
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "revision")) || (key0 === "digest")) || (key0 === "checks"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
const _errs4 = errors;
if(typeof data.revision !== "string"){
validate25.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs6 = errors;
if(typeof data.digest !== "string"){
validate25.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data3 = data.checks;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate25.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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

export const check = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.types === undefined) && (missing0 = "types"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "severity")) || (key0 === "types"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate26.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs6 = errors;
if(typeof data.severity !== "string"){
validate26.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data3 = data.types;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate26.errors = [{instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const changedCheck = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "verdict")) || (key0 === "metadata"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate27.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data2 = data.verdict;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate27.errors = [{instancePath:instancePath+"/verdict/" + i0,schemaPath:"#/properties/verdict/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data4 = data.metadata;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.field === undefined) && (missing1 = "field")){
validate27.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!(((key1 === "field") || (key1 === "before")) || (key1 === "after"))){
validate27.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.field !== undefined){
if(typeof data5.field !== "string"){
validate27.errors = [{instancePath:instancePath+"/metadata/" + i1+"/field",schemaPath:"#/$defs/field/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const field = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "before")) || (key0 === "after"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
if(typeof data.field !== "string"){
validate28.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const outcome = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.severity === undefined) && (missing0 = "severity"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "severity")) || (key0 === "risk"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!(((((data0 === "pass") || (data0 === "fail")) || (data0 === "unknown")) || (data0 === "not_applicable")) || (data0 === "error"))){
validate29.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs3 = errors;
if(typeof data.severity !== "string"){
validate29.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
const _errs5 = errors;
if(typeof data.risk !== "string"){
validate29.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const estate = validate30;

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.document === undefined) && (missing0 = "document")) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.appeared === undefined) && (missing0 = "appeared"))) || ((data.vanished === undefined) && (missing0 = "vanished"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "document") || (key0 === "resources")) || (key0 === "findings")) || (key0 === "appeared")) || (key0 === "vanished")) || (key0 === "changed")) || (key0 === "checks"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.document !== undefined){
const _errs2 = errors;
if(typeof data.document !== "string"){
validate30.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate30.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data2 = data.findings;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.before === undefined) && (missing1 = "before")) || ((data2.after === undefined) && (missing1 = "after"))){
validate30.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "before") || (key1 === "after"))){
validate30.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.before !== undefined){
let data3 = data2.before;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate30.errors = [{instancePath:instancePath+"/findings/before",schemaPath:"#/properties/findings/properties/before/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/findings/before",schemaPath:"#/properties/findings/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.after !== undefined){
let data4 = data2.after;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate30.errors = [{instancePath:instancePath+"/findings/after",schemaPath:"#/properties/findings/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate30.errors = [{instancePath:instancePath+"/findings/after",schemaPath:"#/properties/findings/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appeared !== undefined){
let data5 = data.appeared;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate30.errors = [{instancePath:instancePath+"/appeared",schemaPath:"#/properties/appeared/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate30.errors = [{instancePath:instancePath+"/appeared",schemaPath:"#/properties/appeared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vanished !== undefined){
let data6 = data.vanished;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate30.errors = [{instancePath:instancePath+"/vanished",schemaPath:"#/properties/vanished/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate30.errors = [{instancePath:instancePath+"/vanished",schemaPath:"#/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data7 = data.changed;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate30.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate30.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data8 = data.checks;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((((data9.check === undefined) && (missing2 = "check")) || ((data9.title === undefined) && (missing2 = "title"))) || ((data9.appeared === undefined) && (missing2 = "appeared"))) || ((data9.vanished === undefined) && (missing2 = "vanished"))) || ((data9.changed === undefined) && (missing2 = "changed"))) || ((data9.resources === undefined) && (missing2 = "resources"))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!((((((key2 === "check") || (key2 === "title")) || (key2 === "appeared")) || (key2 === "vanished")) || (key2 === "changed")) || (key2 === "resources"))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.check !== undefined){
const _errs24 = errors;
if(typeof data9.check !== "string"){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/check",schemaPath:"#/properties/checks/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.title !== undefined){
const _errs26 = errors;
if(typeof data9.title !== "string"){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/title",schemaPath:"#/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.appeared !== undefined){
let data12 = data9.appeared;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/appeared",schemaPath:"#/properties/checks/items/properties/appeared/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/appeared",schemaPath:"#/properties/checks/items/properties/appeared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.vanished !== undefined){
let data13 = data9.vanished;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/vanished",schemaPath:"#/properties/checks/items/properties/vanished/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/vanished",schemaPath:"#/properties/checks/items/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.changed !== undefined){
let data14 = data9.changed;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/changed",schemaPath:"#/properties/checks/items/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/changed",schemaPath:"#/properties/checks/items/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.resources !== undefined){
let data15 = data9.resources;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid4 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((((data16.change === undefined) && (missing3 = "change")) || ((data16.id === undefined) && (missing3 = "id"))) || ((data16.before === undefined) && (missing3 = "before"))) || ((data16.after === undefined) && (missing3 = "after"))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!((((key3 === "change") || (key3 === "id")) || (key3 === "before")) || (key3 === "after"))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.change !== undefined){
let data17 = data16.change;
const _errs39 = errors;
if(!(((data17 === "appeared") || (data17 === "vanished")) || (data17 === "changed"))){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/change",schemaPath:"#/properties/checks/items/properties/resources/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema39.properties.checks.items.properties.resources.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.id !== undefined){
const _errs40 = errors;
if(typeof data16.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/id",schemaPath:"#/properties/checks/items/properties/resources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.before !== undefined){
let data19 = data16.before;
const _errs42 = errors;
const _errs43 = errors;
let valid6 = false;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((data19.status === undefined) && (missing4 = "status")) || ((data19.severity === undefined) && (missing4 = "severity"))){
const err0 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs47 = errors;
for(const key4 in data19){
if(!(((key4 === "status") || (key4 === "severity")) || (key4 === "risk"))){
const err1 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs47 === errors){
if(data19.status !== undefined){
let data20 = data19.status;
const _errs48 = errors;
if(!(((((data20 === "pass") || (data20 === "fail")) || (data20 === "unknown")) || (data20 === "not_applicable")) || (data20 === "error"))){
const err2 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/status",schemaPath:"#/$defs/outcome/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.severity !== undefined){
const _errs49 = errors;
if(typeof data19.severity !== "string"){
const err3 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/severity",schemaPath:"#/$defs/outcome/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.risk !== undefined){
const _errs51 = errors;
if(typeof data19.risk !== "string"){
const err4 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before/risk",schemaPath:"#/$defs/outcome/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid8 = _errs51 === errors;
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
const err5 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/$defs/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid6 = valid6 || _valid0;
const _errs53 = errors;
if(data19 !== null){
const err6 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/properties/checks/items/properties/resources/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs53 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err7 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/before",schemaPath:"#/properties/checks/items/properties/resources/items/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.after !== undefined){
let data23 = data16.after;
const _errs55 = errors;
const _errs56 = errors;
let valid9 = false;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if(((data23.status === undefined) && (missing5 = "status")) || ((data23.severity === undefined) && (missing5 = "severity"))){
const err8 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs60 = errors;
for(const key5 in data23){
if(!(((key5 === "status") || (key5 === "severity")) || (key5 === "risk"))){
const err9 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs60 === errors){
if(data23.status !== undefined){
let data24 = data23.status;
const _errs61 = errors;
if(!(((((data24 === "pass") || (data24 === "fail")) || (data24 === "unknown")) || (data24 === "not_applicable")) || (data24 === "error"))){
const err10 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/status",schemaPath:"#/$defs/outcome/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.severity !== undefined){
const _errs62 = errors;
if(typeof data23.severity !== "string"){
const err11 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/severity",schemaPath:"#/$defs/outcome/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data23.risk !== undefined){
const _errs64 = errors;
if(typeof data23.risk !== "string"){
const err12 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after/risk",schemaPath:"#/$defs/outcome/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/$defs/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs57 === errors;
valid9 = valid9 || _valid1;
const _errs66 = errors;
if(data23 !== null){
const err14 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/properties/checks/items/properties/resources/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs66 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err15 = {instancePath:instancePath+"/checks/" + i0+"/resources/" + i1+"/after",schemaPath:"#/properties/checks/items/properties/resources/items/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs55 === errors;
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
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources/" + i1,schemaPath:"#/properties/checks/items/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/checks/" + i0+"/resources",schemaPath:"#/properties/checks/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs34 === errors;
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
else {
validate30.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
