/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_model.json" */;
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
if(data.ModelName !== undefined){
if(typeof data.ModelName !== "string"){
const err0 = {instancePath:instancePath+"/ModelName",schemaPath:"#/properties/ModelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ExecutionRoleArn !== undefined){
if(typeof data.ExecutionRoleArn !== "string"){
const err1 = {instancePath:instancePath+"/ExecutionRoleArn",schemaPath:"#/properties/ExecutionRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.EnableNetworkIsolation !== undefined){
if(typeof data.EnableNetworkIsolation !== "boolean"){
const err2 = {instancePath:instancePath+"/EnableNetworkIsolation",schemaPath:"#/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.VpcConfig !== undefined){
let data3 = data.VpcConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Subnets !== undefined){
let data4 = data3.Subnets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err3 = {instancePath:instancePath+"/VpcConfig/Subnets/" + i0,schemaPath:"#/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/VpcConfig/Subnets",schemaPath:"#/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.SecurityGroupIds !== undefined){
let data6 = data3.SecurityGroupIds;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds/" + i1,schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath:instancePath+"/VpcConfig",schemaPath:"#/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.PrimaryContainer !== undefined){
let data8 = data.PrimaryContainer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.Image !== undefined){
if(typeof data8.Image !== "string"){
const err8 = {instancePath:instancePath+"/PrimaryContainer/Image",schemaPath:"#/properties/PrimaryContainer/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.Mode !== undefined){
if(typeof data8.Mode !== "string"){
const err9 = {instancePath:instancePath+"/PrimaryContainer/Mode",schemaPath:"#/properties/PrimaryContainer/properties/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.ModelDataUrl !== undefined){
if(typeof data8.ModelDataUrl !== "string"){
const err10 = {instancePath:instancePath+"/PrimaryContainer/ModelDataUrl",schemaPath:"#/properties/PrimaryContainer/properties/ModelDataUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.ModelPackageName !== undefined){
if(typeof data8.ModelPackageName !== "string"){
const err11 = {instancePath:instancePath+"/PrimaryContainer/ModelPackageName",schemaPath:"#/properties/PrimaryContainer/properties/ModelPackageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.Environment !== undefined){
let data13 = data8.Environment;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err12 = {instancePath:instancePath+"/PrimaryContainer/Environment",schemaPath:"#/properties/PrimaryContainer/properties/Environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.ModelDataSource !== undefined){
let data14 = data8.ModelDataSource;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err13 = {instancePath:instancePath+"/PrimaryContainer/ModelDataSource",schemaPath:"#/properties/PrimaryContainer/properties/ModelDataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.ImageConfig !== undefined){
let data15 = data8.ImageConfig;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.RepositoryAccessMode !== undefined){
if(typeof data15.RepositoryAccessMode !== "string"){
const err14 = {instancePath:instancePath+"/PrimaryContainer/ImageConfig/RepositoryAccessMode",schemaPath:"#/properties/PrimaryContainer/properties/ImageConfig/properties/RepositoryAccessMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/PrimaryContainer/ImageConfig",schemaPath:"#/properties/PrimaryContainer/properties/ImageConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/PrimaryContainer",schemaPath:"#/properties/PrimaryContainer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Containers !== undefined){
let data17 = data.Containers;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.Image !== undefined){
if(typeof data18.Image !== "string"){
const err17 = {instancePath:instancePath+"/Containers/" + i2+"/Image",schemaPath:"#/properties/Containers/items/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data18.Mode !== undefined){
if(typeof data18.Mode !== "string"){
const err18 = {instancePath:instancePath+"/Containers/" + i2+"/Mode",schemaPath:"#/properties/Containers/items/properties/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.ModelDataUrl !== undefined){
if(typeof data18.ModelDataUrl !== "string"){
const err19 = {instancePath:instancePath+"/Containers/" + i2+"/ModelDataUrl",schemaPath:"#/properties/Containers/items/properties/ModelDataUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data18.ModelPackageName !== undefined){
if(typeof data18.ModelPackageName !== "string"){
const err20 = {instancePath:instancePath+"/Containers/" + i2+"/ModelPackageName",schemaPath:"#/properties/Containers/items/properties/ModelPackageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.Environment !== undefined){
let data23 = data18.Environment;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err21 = {instancePath:instancePath+"/Containers/" + i2+"/Environment",schemaPath:"#/properties/Containers/items/properties/Environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data18.ModelDataSource !== undefined){
let data24 = data18.ModelDataSource;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err22 = {instancePath:instancePath+"/Containers/" + i2+"/ModelDataSource",schemaPath:"#/properties/Containers/items/properties/ModelDataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data18.ImageConfig !== undefined){
let data25 = data18.ImageConfig;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.RepositoryAccessMode !== undefined){
if(typeof data25.RepositoryAccessMode !== "string"){
const err23 = {instancePath:instancePath+"/Containers/" + i2+"/ImageConfig/RepositoryAccessMode",schemaPath:"#/properties/Containers/items/properties/ImageConfig/properties/RepositoryAccessMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/Containers/" + i2+"/ImageConfig",schemaPath:"#/properties/Containers/items/properties/ImageConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/Containers/" + i2,schemaPath:"#/properties/Containers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"ModelName":true,"ExecutionRoleArn":true,"EnableNetworkIsolation":true,"VpcConfig":true,"PrimaryContainer":true,"Containers":true},"dynamicProps":false,"dynamicItems":false};
