/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_training_job.json" */;
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
if(data.TrainingJobName !== undefined){
if(typeof data.TrainingJobName !== "string"){
const err0 = {instancePath:instancePath+"/TrainingJobName",schemaPath:"#/properties/TrainingJobName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.TrainingJobStatus !== undefined){
if(typeof data.TrainingJobStatus !== "string"){
const err1 = {instancePath:instancePath+"/TrainingJobStatus",schemaPath:"#/properties/TrainingJobStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.HyperParameters !== undefined){
let data3 = data.HyperParameters;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/HyperParameters",schemaPath:"#/properties/HyperParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Environment !== undefined){
let data4 = data.Environment;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err4 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AlgorithmSpecification !== undefined){
let data5 = data.AlgorithmSpecification;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.TrainingImage !== undefined){
if(typeof data5.TrainingImage !== "string"){
const err5 = {instancePath:instancePath+"/AlgorithmSpecification/TrainingImage",schemaPath:"#/properties/AlgorithmSpecification/properties/TrainingImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.AlgorithmName !== undefined){
if(typeof data5.AlgorithmName !== "string"){
const err6 = {instancePath:instancePath+"/AlgorithmSpecification/AlgorithmName",schemaPath:"#/properties/AlgorithmSpecification/properties/AlgorithmName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.TrainingInputMode !== undefined){
if(typeof data5.TrainingInputMode !== "string"){
const err7 = {instancePath:instancePath+"/AlgorithmSpecification/TrainingInputMode",schemaPath:"#/properties/AlgorithmSpecification/properties/TrainingInputMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/AlgorithmSpecification",schemaPath:"#/properties/AlgorithmSpecification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.InputDataConfig !== undefined){
let data9 = data.InputDataConfig;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ChannelName !== undefined){
if(typeof data10.ChannelName !== "string"){
const err9 = {instancePath:instancePath+"/InputDataConfig/" + i0+"/ChannelName",schemaPath:"#/properties/InputDataConfig/items/properties/ChannelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.DataSource !== undefined){
let data12 = data10.DataSource;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.S3DataSource !== undefined){
let data13 = data12.S3DataSource;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.S3Uri !== undefined){
if(typeof data13.S3Uri !== "string"){
const err10 = {instancePath:instancePath+"/InputDataConfig/" + i0+"/DataSource/S3DataSource/S3Uri",schemaPath:"#/properties/InputDataConfig/items/properties/DataSource/properties/S3DataSource/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data13.S3DataType !== undefined){
if(typeof data13.S3DataType !== "string"){
const err11 = {instancePath:instancePath+"/InputDataConfig/" + i0+"/DataSource/S3DataSource/S3DataType",schemaPath:"#/properties/InputDataConfig/items/properties/DataSource/properties/S3DataSource/properties/S3DataType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/InputDataConfig/" + i0+"/DataSource/S3DataSource",schemaPath:"#/properties/InputDataConfig/items/properties/DataSource/properties/S3DataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/InputDataConfig/" + i0+"/DataSource",schemaPath:"#/properties/InputDataConfig/items/properties/DataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/InputDataConfig/" + i0,schemaPath:"#/properties/InputDataConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/InputDataConfig",schemaPath:"#/properties/InputDataConfig/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.OutputDataConfig !== undefined){
let data16 = data.OutputDataConfig;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.S3OutputPath !== undefined){
if(typeof data16.S3OutputPath !== "string"){
const err16 = {instancePath:instancePath+"/OutputDataConfig/S3OutputPath",schemaPath:"#/properties/OutputDataConfig/properties/S3OutputPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.KmsKeyId !== undefined){
if(typeof data16.KmsKeyId !== "string"){
const err17 = {instancePath:instancePath+"/OutputDataConfig/KmsKeyId",schemaPath:"#/properties/OutputDataConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/OutputDataConfig",schemaPath:"#/properties/OutputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ResourceConfig !== undefined){
let data19 = data.ResourceConfig;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.InstanceType !== undefined){
if(typeof data19.InstanceType !== "string"){
const err19 = {instancePath:instancePath+"/ResourceConfig/InstanceType",schemaPath:"#/properties/ResourceConfig/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.InstanceCount !== undefined){
let data21 = data19.InstanceCount;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err20 = {instancePath:instancePath+"/ResourceConfig/InstanceCount",schemaPath:"#/properties/ResourceConfig/properties/InstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.VolumeSizeInGB !== undefined){
let data22 = data19.VolumeSizeInGB;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err21 = {instancePath:instancePath+"/ResourceConfig/VolumeSizeInGB",schemaPath:"#/properties/ResourceConfig/properties/VolumeSizeInGB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.VolumeKmsKeyId !== undefined){
if(typeof data19.VolumeKmsKeyId !== "string"){
const err22 = {instancePath:instancePath+"/ResourceConfig/VolumeKmsKeyId",schemaPath:"#/properties/ResourceConfig/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/ResourceConfig",schemaPath:"#/properties/ResourceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.VpcConfig !== undefined){
let data24 = data.VpcConfig;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.Subnets !== undefined){
let data25 = data24.Subnets;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(typeof data25[i1] !== "string"){
const err24 = {instancePath:instancePath+"/VpcConfig/Subnets/" + i1,schemaPath:"#/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/VpcConfig/Subnets",schemaPath:"#/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.SecurityGroupIds !== undefined){
let data27 = data24.SecurityGroupIds;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err26 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds/" + i2,schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/VpcConfig",schemaPath:"#/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.EnableNetworkIsolation !== undefined){
if(typeof data.EnableNetworkIsolation !== "boolean"){
const err29 = {instancePath:instancePath+"/EnableNetworkIsolation",schemaPath:"#/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.EnableInterContainerTrafficEncryption !== undefined){
if(typeof data.EnableInterContainerTrafficEncryption !== "boolean"){
const err30 = {instancePath:instancePath+"/EnableInterContainerTrafficEncryption",schemaPath:"#/properties/EnableInterContainerTrafficEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.EnableManagedSpotTraining !== undefined){
if(typeof data.EnableManagedSpotTraining !== "boolean"){
const err31 = {instancePath:instancePath+"/EnableManagedSpotTraining",schemaPath:"#/properties/EnableManagedSpotTraining/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ModelArtifacts !== undefined){
let data32 = data.ModelArtifacts;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.S3ModelArtifacts !== undefined){
if(typeof data32.S3ModelArtifacts !== "string"){
const err32 = {instancePath:instancePath+"/ModelArtifacts/S3ModelArtifacts",schemaPath:"#/properties/ModelArtifacts/properties/S3ModelArtifacts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/ModelArtifacts",schemaPath:"#/properties/ModelArtifacts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"TrainingJobName":true,"TrainingJobStatus":true,"RoleArn":true,"HyperParameters":true,"Environment":true,"AlgorithmSpecification":true,"InputDataConfig":true,"OutputDataConfig":true,"ResourceConfig":true,"VpcConfig":true,"EnableNetworkIsolation":true,"EnableInterContainerTrafficEncryption":true,"EnableManagedSpotTraining":true,"ModelArtifacts":true},"dynamicProps":false,"dynamicItems":false};
