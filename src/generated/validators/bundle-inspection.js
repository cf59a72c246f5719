/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/bundle-inspection.schema.json","type":"object","additionalProperties":false,"required":["schema","name","revision","format","opa","roots","artefacts","checks","frameworks","entrypoints","builtins","examples"],"properties":{"schema":{"const":"keelson.bundle-inspection/v1"},"name":{"type":"string"},"revision":{"type":"string"},"format":{"type":"integer"},"opa":{"type":"string"},"roots":{"type":"array","items":{"type":"string"}},"artefacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","digest","bytes","unpacked_bytes","files","signatures"],"properties":{"kind":{"enum":["wasm","rego"]},"digest":{"type":"string"},"bytes":{"type":"integer","minimum":0},"unpacked_bytes":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0},"signatures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":[],"properties":{"key":{"type":"string"},"algorithm":{"type":"string"},"scope":{"type":"string"}}}}}}},"checks":{"type":"object","additionalProperties":false,"required":["total","by_severity","by_cloud","by_type"],"properties":{"total":{"type":"integer","minimum":0},"by_severity":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"by_cloud":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"by_type":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}},"frameworks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","version","controls"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"controls":{"type":"integer","minimum":0}}}},"entrypoints":{"type":"array","items":{"type":"string"}},"builtins":{"type":"object","additionalProperties":false,"required":["imported","refused"],"properties":{"imported":{"type":"array","items":{"type":"string"}},"refused":{"type":"array","items":{"type":"string"}}}},"examples":{"type":"integer","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/bundle-inspection.schema.json" */;
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
if(((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.opa === undefined) && (missing0 = "opa"))) || ((data.roots === undefined) && (missing0 = "roots"))) || ((data.artefacts === undefined) && (missing0 = "artefacts"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.frameworks === undefined) && (missing0 = "frameworks"))) || ((data.entrypoints === undefined) && (missing0 = "entrypoints"))) || ((data.builtins === undefined) && (missing0 = "builtins"))) || ((data.examples === undefined) && (missing0 = "examples"))){
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
if("keelson.bundle-inspection/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.bundle-inspection/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
const _errs5 = errors;
if(typeof data.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data3 = data.format;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opa !== undefined){
const _errs9 = errors;
if(typeof data.opa !== "string"){
validate20.errors = [{instancePath:instancePath+"/opa",schemaPath:"#/properties/opa/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roots !== undefined){
let data5 = data.roots;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data5[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/roots/" + i0,schemaPath:"#/properties/roots/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/roots",schemaPath:"#/properties/roots/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artefacts !== undefined){
let data7 = data.artefacts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((((data8.kind === undefined) && (missing1 = "kind")) || ((data8.digest === undefined) && (missing1 = "digest"))) || ((data8.bytes === undefined) && (missing1 = "bytes"))) || ((data8.unpacked_bytes === undefined) && (missing1 = "unpacked_bytes"))) || ((data8.files === undefined) && (missing1 = "files"))) || ((data8.signatures === undefined) && (missing1 = "signatures"))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1,schemaPath:"#/properties/artefacts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((((((key1 === "kind") || (key1 === "digest")) || (key1 === "bytes")) || (key1 === "unpacked_bytes")) || (key1 === "files")) || (key1 === "signatures"))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1,schemaPath:"#/properties/artefacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.kind !== undefined){
let data9 = data8.kind;
const _errs20 = errors;
if(!((data9 === "wasm") || (data9 === "rego"))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/kind",schemaPath:"#/properties/artefacts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.artefacts.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.digest !== undefined){
const _errs21 = errors;
if(typeof data8.digest !== "string"){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/digest",schemaPath:"#/properties/artefacts/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.bytes !== undefined){
let data11 = data8.bytes;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/bytes",schemaPath:"#/properties/artefacts/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/bytes",schemaPath:"#/properties/artefacts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.unpacked_bytes !== undefined){
let data12 = data8.unpacked_bytes;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/unpacked_bytes",schemaPath:"#/properties/artefacts/items/properties/unpacked_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/unpacked_bytes",schemaPath:"#/properties/artefacts/items/properties/unpacked_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.files !== undefined){
let data13 = data8.files;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/files",schemaPath:"#/properties/artefacts/items/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/files",schemaPath:"#/properties/artefacts/items/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.signatures !== undefined){
let data14 = data8.signatures;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid4 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs31 = errors;
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs33 = errors;
for(const key2 in data15){
if(!(((key2 === "key") || (key2 === "algorithm")) || (key2 === "scope"))){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures/" + i2,schemaPath:"#/properties/artefacts/items/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data15.key !== undefined){
const _errs34 = errors;
if(typeof data15.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures/" + i2+"/key",schemaPath:"#/properties/artefacts/items/properties/signatures/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.algorithm !== undefined){
const _errs36 = errors;
if(typeof data15.algorithm !== "string"){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures/" + i2+"/algorithm",schemaPath:"#/properties/artefacts/items/properties/signatures/items/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.scope !== undefined){
const _errs38 = errors;
if(typeof data15.scope !== "string"){
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures/" + i2+"/scope",schemaPath:"#/properties/artefacts/items/properties/signatures/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures/" + i2,schemaPath:"#/properties/artefacts/items/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1+"/signatures",schemaPath:"#/properties/artefacts/items/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs29 === errors;
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
validate20.errors = [{instancePath:instancePath+"/artefacts/" + i1,schemaPath:"#/properties/artefacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/artefacts",schemaPath:"#/properties/artefacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data19 = data.checks;
const _errs40 = errors;
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((((data19.total === undefined) && (missing2 = "total")) || ((data19.by_severity === undefined) && (missing2 = "by_severity"))) || ((data19.by_cloud === undefined) && (missing2 = "by_cloud"))) || ((data19.by_type === undefined) && (missing2 = "by_type"))){
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key3 in data19){
if(!((((key3 === "total") || (key3 === "by_severity")) || (key3 === "by_cloud")) || (key3 === "by_type"))){
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data19.total !== undefined){
let data20 = data19.total;
const _errs43 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/checks/total",schemaPath:"#/properties/checks/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/checks/total",schemaPath:"#/properties/checks/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.by_severity !== undefined){
let data21 = data19.by_severity;
const _errs45 = errors;
if(errors === _errs45){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
let data22 = data21[key4];
const _errs48 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/checks/by_severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_severity/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/checks/by_severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_severity/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs48 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/by_severity",schemaPath:"#/properties/checks/properties/by_severity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.by_cloud !== undefined){
let data23 = data19.by_cloud;
const _errs50 = errors;
if(errors === _errs50){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
let data24 = data23[key5];
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/checks/by_cloud/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_cloud/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/checks/by_cloud/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_cloud/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/by_cloud",schemaPath:"#/properties/checks/properties/by_cloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.by_type !== undefined){
let data25 = data19.by_type;
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
let data26 = data25[key6];
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/checks/by_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_type/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/checks/by_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/by_type/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/checks/by_type",schemaPath:"#/properties/checks/properties/by_type/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs55 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frameworks !== undefined){
let data27 = data.frameworks;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data27)){
var valid10 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs62 = errors;
if(errors === _errs62){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if(((((data28.id === undefined) && (missing3 = "id")) || ((data28.title === undefined) && (missing3 = "title"))) || ((data28.version === undefined) && (missing3 = "version"))) || ((data28.controls === undefined) && (missing3 = "controls"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3,schemaPath:"#/properties/frameworks/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key7 in data28){
if(!((((key7 === "id") || (key7 === "title")) || (key7 === "version")) || (key7 === "controls"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3,schemaPath:"#/properties/frameworks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data28.id !== undefined){
const _errs65 = errors;
if(typeof data28.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3+"/id",schemaPath:"#/properties/frameworks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.title !== undefined){
const _errs67 = errors;
if(typeof data28.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3+"/title",schemaPath:"#/properties/frameworks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.version !== undefined){
const _errs69 = errors;
if(typeof data28.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3+"/version",schemaPath:"#/properties/frameworks/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.controls !== undefined){
let data32 = data28.controls;
const _errs71 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3+"/controls",schemaPath:"#/properties/frameworks/items/properties/controls/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3+"/controls",schemaPath:"#/properties/frameworks/items/properties/controls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i3,schemaPath:"#/properties/frameworks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs62 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entrypoints !== undefined){
let data33 = data.entrypoints;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data33)){
var valid12 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs75 = errors;
if(typeof data33[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/entrypoints/" + i4,schemaPath:"#/properties/entrypoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs75 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entrypoints",schemaPath:"#/properties/entrypoints/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builtins !== undefined){
let data35 = data.builtins;
const _errs77 = errors;
if(errors === _errs77){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing4;
if(((data35.imported === undefined) && (missing4 = "imported")) || ((data35.refused === undefined) && (missing4 = "refused"))){
validate20.errors = [{instancePath:instancePath+"/builtins",schemaPath:"#/properties/builtins/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key8 in data35){
if(!((key8 === "imported") || (key8 === "refused"))){
validate20.errors = [{instancePath:instancePath+"/builtins",schemaPath:"#/properties/builtins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data35.imported !== undefined){
let data36 = data35.imported;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data36)){
var valid14 = true;
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
const _errs82 = errors;
if(typeof data36[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/builtins/imported/" + i5,schemaPath:"#/properties/builtins/properties/imported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs82 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/builtins/imported",schemaPath:"#/properties/builtins/properties/imported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data35.refused !== undefined){
let data38 = data35.refused;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data38)){
var valid15 = true;
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
const _errs86 = errors;
if(typeof data38[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/builtins/refused/" + i6,schemaPath:"#/properties/builtins/properties/refused/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs86 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/builtins/refused",schemaPath:"#/properties/builtins/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate20.errors = [{instancePath:instancePath+"/builtins",schemaPath:"#/properties/builtins/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
let data40 = data.examples;
const _errs88 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs88){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs88 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
