/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_provisioned_model_throughput.json" */;
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
if(data.provisionedModelName !== undefined){
if(typeof data.provisionedModelName !== "string"){
const err0 = {instancePath:instancePath+"/provisionedModelName",schemaPath:"#/properties/provisionedModelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.modelArn !== undefined){
if(typeof data.modelArn !== "string"){
const err1 = {instancePath:instancePath+"/modelArn",schemaPath:"#/properties/modelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.desiredModelArn !== undefined){
if(typeof data.desiredModelArn !== "string"){
const err2 = {instancePath:instancePath+"/desiredModelArn",schemaPath:"#/properties/desiredModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.foundationModelArn !== undefined){
if(typeof data.foundationModelArn !== "string"){
const err3 = {instancePath:instancePath+"/foundationModelArn",schemaPath:"#/properties/foundationModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.modelUnits !== undefined){
let data4 = data.modelUnits;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/modelUnits",schemaPath:"#/properties/modelUnits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.desiredModelUnits !== undefined){
let data5 = data.desiredModelUnits;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/desiredModelUnits",schemaPath:"#/properties/desiredModelUnits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.commitmentDuration !== undefined){
if(typeof data.commitmentDuration !== "string"){
const err7 = {instancePath:instancePath+"/commitmentDuration",schemaPath:"#/properties/commitmentDuration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"provisionedModelName":true,"modelArn":true,"desiredModelArn":true,"foundationModelArn":true,"modelUnits":true,"desiredModelUnits":true,"status":true,"commitmentDuration":true},"dynamicProps":false,"dynamicItems":false};
