/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/ecr_repository.json" */;
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
if(data.repositoryName !== undefined){
if(typeof data.repositoryName !== "string"){
const err0 = {instancePath:instancePath+"/repositoryName",schemaPath:"#/properties/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.imageTagMutability !== undefined){
if(typeof data.imageTagMutability !== "string"){
const err1 = {instancePath:instancePath+"/imageTagMutability",schemaPath:"#/properties/imageTagMutability/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.imageScanningConfiguration !== undefined){
let data2 = data.imageScanningConfiguration;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.scanOnPush !== undefined){
if(typeof data2.scanOnPush !== "boolean"){
const err2 = {instancePath:instancePath+"/imageScanningConfiguration/scanOnPush",schemaPath:"#/properties/imageScanningConfiguration/properties/scanOnPush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/imageScanningConfiguration",schemaPath:"#/properties/imageScanningConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.registryScanning !== undefined){
let data4 = data.registryScanning;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.scanType !== undefined){
if(typeof data4.scanType !== "string"){
const err4 = {instancePath:instancePath+"/registryScanning/scanType",schemaPath:"#/properties/registryScanning/properties/scanType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.hasRules !== undefined){
if(typeof data4.hasRules !== "boolean"){
const err5 = {instancePath:instancePath+"/registryScanning/hasRules",schemaPath:"#/properties/registryScanning/properties/hasRules/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.scanFrequencies !== undefined){
let data7 = data4.scanFrequencies;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err6 = {instancePath:instancePath+"/registryScanning/scanFrequencies/" + i0,schemaPath:"#/properties/registryScanning/properties/scanFrequencies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/registryScanning/scanFrequencies",schemaPath:"#/properties/registryScanning/properties/scanFrequencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath:instancePath+"/registryScanning",schemaPath:"#/properties/registryScanning/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"repositoryName":true,"imageTagMutability":true,"imageScanningConfiguration":true,"registryScanning":true},"dynamicProps":false,"dynamicItems":false};
