/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_monitoring_schedule.json" */;
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
if(data.MonitoringScheduleName !== undefined){
if(typeof data.MonitoringScheduleName !== "string"){
const err0 = {instancePath:instancePath+"/MonitoringScheduleName",schemaPath:"#/properties/MonitoringScheduleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.MonitoringScheduleStatus !== undefined){
if(typeof data.MonitoringScheduleStatus !== "string"){
const err1 = {instancePath:instancePath+"/MonitoringScheduleStatus",schemaPath:"#/properties/MonitoringScheduleStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.MonitoringType !== undefined){
if(typeof data.MonitoringType !== "string"){
const err2 = {instancePath:instancePath+"/MonitoringType",schemaPath:"#/properties/MonitoringType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EndpointName !== undefined){
if(typeof data.EndpointName !== "string"){
const err3 = {instancePath:instancePath+"/EndpointName",schemaPath:"#/properties/EndpointName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MonitoringScheduleConfig !== undefined){
let data4 = data.MonitoringScheduleConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.MonitoringJobDefinitionName !== undefined){
if(typeof data4.MonitoringJobDefinitionName !== "string"){
const err4 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinitionName",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinitionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.MonitoringType !== undefined){
if(typeof data4.MonitoringType !== "string"){
const err5 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringType",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.MonitoringJobDefinition !== undefined){
let data7 = data4.MonitoringJobDefinition;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.RoleArn !== undefined){
if(typeof data7.RoleArn !== "string"){
const err6 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/RoleArn",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.NetworkConfig !== undefined){
let data9 = data7.NetworkConfig;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.EnableNetworkIsolation !== undefined){
if(typeof data9.EnableNetworkIsolation !== "boolean"){
const err7 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/EnableNetworkIsolation",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data9.EnableInterContainerTrafficEncryption !== undefined){
if(typeof data9.EnableInterContainerTrafficEncryption !== "boolean"){
const err8 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/EnableInterContainerTrafficEncryption",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/EnableInterContainerTrafficEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.VpcConfig !== undefined){
let data12 = data9.VpcConfig;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.Subnets !== undefined){
let data13 = data12.Subnets;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err9 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/VpcConfig/Subnets/" + i0,schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/VpcConfig/Subnets",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.SecurityGroupIds !== undefined){
let data15 = data12.SecurityGroupIds;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err11 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/VpcConfig/SecurityGroupIds/" + i1,schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig/VpcConfig",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/NetworkConfig",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/NetworkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.MonitoringOutputConfig !== undefined){
let data17 = data7.MonitoringOutputConfig;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.KmsKeyId !== undefined){
if(typeof data17.KmsKeyId !== "string"){
const err15 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringOutputConfig/KmsKeyId",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringOutputConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringOutputConfig",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringOutputConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.MonitoringResources !== undefined){
let data19 = data7.MonitoringResources;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.ClusterConfig !== undefined){
let data20 = data19.ClusterConfig;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.InstanceType !== undefined){
if(typeof data20.InstanceType !== "string"){
const err17 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/InstanceType",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/properties/ClusterConfig/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data20.InstanceCount !== undefined){
let data22 = data20.InstanceCount;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err18 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/InstanceCount",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/properties/ClusterConfig/properties/InstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data20.VolumeSizeInGB !== undefined){
let data23 = data20.VolumeSizeInGB;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err19 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/VolumeSizeInGB",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/properties/ClusterConfig/properties/VolumeSizeInGB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.VolumeKmsKeyId !== undefined){
if(typeof data20.VolumeKmsKeyId !== "string"){
const err20 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/VolumeKmsKeyId",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/properties/ClusterConfig/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/properties/ClusterConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/properties/MonitoringResources/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/MonitoringScheduleConfig/MonitoringJobDefinition",schemaPath:"#/properties/MonitoringScheduleConfig/properties/MonitoringJobDefinition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/MonitoringScheduleConfig",schemaPath:"#/properties/MonitoringScheduleConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"MonitoringScheduleName":true,"MonitoringScheduleStatus":true,"MonitoringType":true,"EndpointName":true,"MonitoringScheduleConfig":true},"dynamicProps":false,"dynamicItems":false};
