/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_notebook_instance.json" */;
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
if(data.NotebookInstanceName !== undefined){
if(typeof data.NotebookInstanceName !== "string"){
const err0 = {instancePath:instancePath+"/NotebookInstanceName",schemaPath:"#/properties/NotebookInstanceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.NotebookInstanceStatus !== undefined){
if(typeof data.NotebookInstanceStatus !== "string"){
const err1 = {instancePath:instancePath+"/NotebookInstanceStatus",schemaPath:"#/properties/NotebookInstanceStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Url !== undefined){
if(typeof data.Url !== "string"){
const err2 = {instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.InstanceType !== undefined){
if(typeof data.InstanceType !== "string"){
const err3 = {instancePath:instancePath+"/InstanceType",schemaPath:"#/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.IpAddressType !== undefined){
if(typeof data.IpAddressType !== "string"){
const err4 = {instancePath:instancePath+"/IpAddressType",schemaPath:"#/properties/IpAddressType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.SubnetId !== undefined){
if(typeof data.SubnetId !== "string"){
const err5 = {instancePath:instancePath+"/SubnetId",schemaPath:"#/properties/SubnetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.SecurityGroups !== undefined){
let data6 = data.SecurityGroups;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err6 = {instancePath:instancePath+"/SecurityGroups/" + i0,schemaPath:"#/properties/SecurityGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/SecurityGroups",schemaPath:"#/properties/SecurityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RoleArn !== undefined){
if(typeof data.RoleArn !== "string"){
const err8 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.KmsKeyId !== undefined){
if(typeof data.KmsKeyId !== "string"){
const err9 = {instancePath:instancePath+"/KmsKeyId",schemaPath:"#/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.NotebookInstanceLifecycleConfigName !== undefined){
if(typeof data.NotebookInstanceLifecycleConfigName !== "string"){
const err10 = {instancePath:instancePath+"/NotebookInstanceLifecycleConfigName",schemaPath:"#/properties/NotebookInstanceLifecycleConfigName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.DirectInternetAccess !== undefined){
if(typeof data.DirectInternetAccess !== "string"){
const err11 = {instancePath:instancePath+"/DirectInternetAccess",schemaPath:"#/properties/DirectInternetAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.RootAccess !== undefined){
if(typeof data.RootAccess !== "string"){
const err12 = {instancePath:instancePath+"/RootAccess",schemaPath:"#/properties/RootAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.VolumeSizeInGB !== undefined){
let data13 = data.VolumeSizeInGB;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err13 = {instancePath:instancePath+"/VolumeSizeInGB",schemaPath:"#/properties/VolumeSizeInGB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.DefaultCodeRepository !== undefined){
if(typeof data.DefaultCodeRepository !== "string"){
const err14 = {instancePath:instancePath+"/DefaultCodeRepository",schemaPath:"#/properties/DefaultCodeRepository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.AdditionalCodeRepositories !== undefined){
let data15 = data.AdditionalCodeRepositories;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err15 = {instancePath:instancePath+"/AdditionalCodeRepositories/" + i1,schemaPath:"#/properties/AdditionalCodeRepositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/AdditionalCodeRepositories",schemaPath:"#/properties/AdditionalCodeRepositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.PlatformIdentifier !== undefined){
if(typeof data.PlatformIdentifier !== "string"){
const err17 = {instancePath:instancePath+"/PlatformIdentifier",schemaPath:"#/properties/PlatformIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.InstanceMetadataServiceConfiguration !== undefined){
let data18 = data.InstanceMetadataServiceConfiguration;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.MinimumInstanceMetadataServiceVersion !== undefined){
if(typeof data18.MinimumInstanceMetadataServiceVersion !== "string"){
const err18 = {instancePath:instancePath+"/InstanceMetadataServiceConfiguration/MinimumInstanceMetadataServiceVersion",schemaPath:"#/properties/InstanceMetadataServiceConfiguration/properties/MinimumInstanceMetadataServiceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/InstanceMetadataServiceConfiguration",schemaPath:"#/properties/InstanceMetadataServiceConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"NotebookInstanceName":true,"NotebookInstanceStatus":true,"Url":true,"InstanceType":true,"IpAddressType":true,"SubnetId":true,"SecurityGroups":true,"RoleArn":true,"KmsKeyId":true,"NotebookInstanceLifecycleConfigName":true,"DirectInternetAccess":true,"RootAccess":true,"VolumeSizeInGB":true,"DefaultCodeRepository":true,"AdditionalCodeRepositories":true,"PlatformIdentifier":true,"InstanceMetadataServiceConfiguration":true},"dynamicProps":false,"dynamicItems":false};
