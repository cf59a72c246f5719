/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_model_explainability_job_definition.json" */;
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
if(data.JobDefinitionName !== undefined){
if(typeof data.JobDefinitionName !== "string"){
const err0 = {instancePath:instancePath+"/JobDefinitionName",schemaPath:"#/properties/JobDefinitionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.RoleArn !== undefined){
if(typeof data.RoleArn !== "string"){
const err1 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.NetworkConfig !== undefined){
let data2 = data.NetworkConfig;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.EnableNetworkIsolation !== undefined){
if(typeof data2.EnableNetworkIsolation !== "boolean"){
const err2 = {instancePath:instancePath+"/NetworkConfig/EnableNetworkIsolation",schemaPath:"#/properties/NetworkConfig/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.EnableInterContainerTrafficEncryption !== undefined){
if(typeof data2.EnableInterContainerTrafficEncryption !== "boolean"){
const err3 = {instancePath:instancePath+"/NetworkConfig/EnableInterContainerTrafficEncryption",schemaPath:"#/properties/NetworkConfig/properties/EnableInterContainerTrafficEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.VpcConfig !== undefined){
let data5 = data2.VpcConfig;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Subnets !== undefined){
let data6 = data5.Subnets;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err4 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/Subnets/" + i0,schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/Subnets",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.SecurityGroupIds !== undefined){
let data8 = data5.SecurityGroupIds;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err6 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/SecurityGroupIds/" + i1,schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath:instancePath+"/NetworkConfig/VpcConfig",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/NetworkConfig",schemaPath:"#/properties/NetworkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.JobResources !== undefined){
let data10 = data.JobResources;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ClusterConfig !== undefined){
let data11 = data10.ClusterConfig;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.InstanceType !== undefined){
if(typeof data11.InstanceType !== "string"){
const err10 = {instancePath:instancePath+"/JobResources/ClusterConfig/InstanceType",schemaPath:"#/properties/JobResources/properties/ClusterConfig/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.InstanceCount !== undefined){
let data13 = data11.InstanceCount;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err11 = {instancePath:instancePath+"/JobResources/ClusterConfig/InstanceCount",schemaPath:"#/properties/JobResources/properties/ClusterConfig/properties/InstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.VolumeSizeInGB !== undefined){
let data14 = data11.VolumeSizeInGB;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err12 = {instancePath:instancePath+"/JobResources/ClusterConfig/VolumeSizeInGB",schemaPath:"#/properties/JobResources/properties/ClusterConfig/properties/VolumeSizeInGB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.VolumeKmsKeyId !== undefined){
if(typeof data11.VolumeKmsKeyId !== "string"){
const err13 = {instancePath:instancePath+"/JobResources/ClusterConfig/VolumeKmsKeyId",schemaPath:"#/properties/JobResources/properties/ClusterConfig/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/JobResources/ClusterConfig",schemaPath:"#/properties/JobResources/properties/ClusterConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/JobResources",schemaPath:"#/properties/JobResources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ModelExplainabilityJobOutputConfig !== undefined){
let data16 = data.ModelExplainabilityJobOutputConfig;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.KmsKeyId !== undefined){
if(typeof data16.KmsKeyId !== "string"){
const err16 = {instancePath:instancePath+"/ModelExplainabilityJobOutputConfig/KmsKeyId",schemaPath:"#/properties/ModelExplainabilityJobOutputConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ModelExplainabilityJobOutputConfig",schemaPath:"#/properties/ModelExplainabilityJobOutputConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"JobDefinitionName":true,"RoleArn":true,"NetworkConfig":true,"JobResources":true,"ModelExplainabilityJobOutputConfig":true},"dynamicProps":false,"dynamicItems":false};
