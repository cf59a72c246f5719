/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_flow_definition.json" */;
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
if(data.FlowDefinitionName !== undefined){
if(typeof data.FlowDefinitionName !== "string"){
const err0 = {instancePath:instancePath+"/FlowDefinitionName",schemaPath:"#/properties/FlowDefinitionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.FlowDefinitionStatus !== undefined){
if(typeof data.FlowDefinitionStatus !== "string"){
const err1 = {instancePath:instancePath+"/FlowDefinitionStatus",schemaPath:"#/properties/FlowDefinitionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RoleArn !== undefined){
if(typeof data.RoleArn !== "string"){
const err2 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.OutputConfig !== undefined){
let data3 = data.OutputConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.S3OutputPath !== undefined){
if(typeof data3.S3OutputPath !== "string"){
const err3 = {instancePath:instancePath+"/OutputConfig/S3OutputPath",schemaPath:"#/properties/OutputConfig/properties/S3OutputPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.KmsKeyId !== undefined){
if(typeof data3.KmsKeyId !== "string"){
const err4 = {instancePath:instancePath+"/OutputConfig/KmsKeyId",schemaPath:"#/properties/OutputConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/OutputConfig",schemaPath:"#/properties/OutputConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"FlowDefinitionName":true,"FlowDefinitionStatus":true,"RoleArn":true,"OutputConfig":true},"dynamicProps":false,"dynamicItems":false};
