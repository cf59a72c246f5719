/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/vertex_featurestore.json","x-type":"aiplatform.googleapis.com/Featurestore","x-related":{"encrypted-by":["gcp/kms_crypto_key"]},"x-related-from":{"contains":["gcp/project"]},"type":"object","properties":{"onlineServingConfig":{"type":"object","properties":{"fixedNodeCount":{"type":["integer","string"]}}},"onlineStorageTtlDays":{"type":["integer","string"]},"encryptionSpec":{"type":"object","properties":{"kmsKeyName":{"type":"string"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_featurestore.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.onlineServingConfig !== undefined){
let data0 = data.onlineServingConfig;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fixedNodeCount !== undefined){
let data1 = data0.fixedNodeCount;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err0 = {instancePath:instancePath+"/onlineServingConfig/fixedNodeCount",schemaPath:"#/properties/onlineServingConfig/properties/fixedNodeCount/type",keyword:"type",params:{type: schema31.properties.onlineServingConfig.properties.fixedNodeCount.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/onlineServingConfig",schemaPath:"#/properties/onlineServingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.onlineStorageTtlDays !== undefined){
let data2 = data.onlineStorageTtlDays;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err2 = {instancePath:instancePath+"/onlineStorageTtlDays",schemaPath:"#/properties/onlineStorageTtlDays/type",keyword:"type",params:{type: schema31.properties.onlineStorageTtlDays.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data3 = data.encryptionSpec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kmsKeyName !== undefined){
if(typeof data3.kmsKeyName !== "string"){
const err3 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"onlineServingConfig":true,"onlineStorageTtlDays":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
