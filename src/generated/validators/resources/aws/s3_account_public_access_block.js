/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/s3_account_public_access_block.json" */;
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
if(data.blockPublicAcls !== undefined){
if(typeof data.blockPublicAcls !== "boolean"){
const err0 = {instancePath:instancePath+"/blockPublicAcls",schemaPath:"#/properties/blockPublicAcls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ignorePublicAcls !== undefined){
if(typeof data.ignorePublicAcls !== "boolean"){
const err1 = {instancePath:instancePath+"/ignorePublicAcls",schemaPath:"#/properties/ignorePublicAcls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.blockPublicPolicy !== undefined){
if(typeof data.blockPublicPolicy !== "boolean"){
const err2 = {instancePath:instancePath+"/blockPublicPolicy",schemaPath:"#/properties/blockPublicPolicy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.restrictPublicBuckets !== undefined){
if(typeof data.restrictPublicBuckets !== "boolean"){
const err3 = {instancePath:instancePath+"/restrictPublicBuckets",schemaPath:"#/properties/restrictPublicBuckets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"blockPublicAcls":true,"ignorePublicAcls":true,"blockPublicPolicy":true,"restrictPublicBuckets":true},"dynamicProps":false,"dynamicItems":false};
