/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_processing_job.json" */;
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
if(data.ProcessingJobName !== undefined){
if(typeof data.ProcessingJobName !== "string"){
const err0 = {instancePath:instancePath+"/ProcessingJobName",schemaPath:"#/properties/ProcessingJobName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ProcessingJobStatus !== undefined){
if(typeof data.ProcessingJobStatus !== "string"){
const err1 = {instancePath:instancePath+"/ProcessingJobStatus",schemaPath:"#/properties/ProcessingJobStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.Environment !== undefined){
let data3 = data.Environment;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.NetworkConfig !== undefined){
let data4 = data.NetworkConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.EnableNetworkIsolation !== undefined){
if(typeof data4.EnableNetworkIsolation !== "boolean"){
const err4 = {instancePath:instancePath+"/NetworkConfig/EnableNetworkIsolation",schemaPath:"#/properties/NetworkConfig/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.EnableInterContainerTrafficEncryption !== undefined){
if(typeof data4.EnableInterContainerTrafficEncryption !== "boolean"){
const err5 = {instancePath:instancePath+"/NetworkConfig/EnableInterContainerTrafficEncryption",schemaPath:"#/properties/NetworkConfig/properties/EnableInterContainerTrafficEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.VpcConfig !== undefined){
let data7 = data4.VpcConfig;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Subnets !== undefined){
let data8 = data7.Subnets;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err6 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/Subnets/" + i0,schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/Subnets",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.SecurityGroupIds !== undefined){
let data10 = data7.SecurityGroupIds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err8 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/SecurityGroupIds/" + i1,schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/NetworkConfig/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/NetworkConfig/VpcConfig",schemaPath:"#/properties/NetworkConfig/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/NetworkConfig",schemaPath:"#/properties/NetworkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.AppSpecification !== undefined){
let data12 = data.AppSpecification;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.ImageUri !== undefined){
if(typeof data12.ImageUri !== "string"){
const err12 = {instancePath:instancePath+"/AppSpecification/ImageUri",schemaPath:"#/properties/AppSpecification/properties/ImageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/AppSpecification",schemaPath:"#/properties/AppSpecification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ProcessingOutputConfig !== undefined){
let data14 = data.ProcessingOutputConfig;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.KmsKeyId !== undefined){
if(typeof data14.KmsKeyId !== "string"){
const err14 = {instancePath:instancePath+"/ProcessingOutputConfig/KmsKeyId",schemaPath:"#/properties/ProcessingOutputConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/ProcessingOutputConfig",schemaPath:"#/properties/ProcessingOutputConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ProcessingResources !== undefined){
let data16 = data.ProcessingResources;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.ClusterConfig !== undefined){
let data17 = data16.ClusterConfig;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.InstanceType !== undefined){
if(typeof data17.InstanceType !== "string"){
const err16 = {instancePath:instancePath+"/ProcessingResources/ClusterConfig/InstanceType",schemaPath:"#/properties/ProcessingResources/properties/ClusterConfig/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data17.InstanceCount !== undefined){
let data19 = data17.InstanceCount;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err17 = {instancePath:instancePath+"/ProcessingResources/ClusterConfig/InstanceCount",schemaPath:"#/properties/ProcessingResources/properties/ClusterConfig/properties/InstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data17.VolumeSizeInGB !== undefined){
let data20 = data17.VolumeSizeInGB;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err18 = {instancePath:instancePath+"/ProcessingResources/ClusterConfig/VolumeSizeInGB",schemaPath:"#/properties/ProcessingResources/properties/ClusterConfig/properties/VolumeSizeInGB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data17.VolumeKmsKeyId !== undefined){
if(typeof data17.VolumeKmsKeyId !== "string"){
const err19 = {instancePath:instancePath+"/ProcessingResources/ClusterConfig/VolumeKmsKeyId",schemaPath:"#/properties/ProcessingResources/properties/ClusterConfig/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ProcessingResources/ClusterConfig",schemaPath:"#/properties/ProcessingResources/properties/ClusterConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/ProcessingResources",schemaPath:"#/properties/ProcessingResources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"ProcessingJobName":true,"ProcessingJobStatus":true,"RoleArn":true,"Environment":true,"NetworkConfig":true,"AppSpecification":true,"ProcessingOutputConfig":true,"ProcessingResources":true},"dynamicProps":false,"dynamicItems":false};
