/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_model.json" */;
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
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versionId !== undefined){
if(typeof data.versionId !== "string"){
const err2 = {instancePath:instancePath+"/versionId",schemaPath:"#/properties/versionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.versionAliases !== undefined){
let data3 = data.versionAliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/versionAliases/" + i0,schemaPath:"#/properties/versionAliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/versionAliases",schemaPath:"#/properties/versionAliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.versionDescription !== undefined){
if(typeof data.versionDescription !== "string"){
const err5 = {instancePath:instancePath+"/versionDescription",schemaPath:"#/properties/versionDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.artifactUri !== undefined){
if(typeof data.artifactUri !== "string"){
const err6 = {instancePath:instancePath+"/artifactUri",schemaPath:"#/properties/artifactUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.containerSpec !== undefined){
let data7 = data.containerSpec;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.imageUri !== undefined){
if(typeof data7.imageUri !== "string"){
const err7 = {instancePath:instancePath+"/containerSpec/imageUri",schemaPath:"#/properties/containerSpec/properties/imageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.env !== undefined){
let data9 = data7.env;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
const err8 = {instancePath:instancePath+"/containerSpec/env/" + i1+"/name",schemaPath:"#/properties/containerSpec/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
const err9 = {instancePath:instancePath+"/containerSpec/env/" + i1+"/value",schemaPath:"#/properties/containerSpec/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/containerSpec/env/" + i1,schemaPath:"#/properties/containerSpec/properties/env/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/containerSpec/env",schemaPath:"#/properties/containerSpec/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/containerSpec",schemaPath:"#/properties/containerSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modelSourceInfo !== undefined){
let data13 = data.modelSourceInfo;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sourceType !== undefined){
if(typeof data13.sourceType !== "string"){
const err13 = {instancePath:instancePath+"/modelSourceInfo/sourceType",schemaPath:"#/properties/modelSourceInfo/properties/sourceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.copy !== undefined){
if(typeof data13.copy !== "boolean"){
const err14 = {instancePath:instancePath+"/modelSourceInfo/copy",schemaPath:"#/properties/modelSourceInfo/properties/copy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err15 = {instancePath:instancePath+"/modelSourceInfo",schemaPath:"#/properties/modelSourceInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.baseModelSource !== undefined){
let data16 = data.baseModelSource;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.modelGardenSource !== undefined){
let data17 = data16.modelGardenSource;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.publicModelName !== undefined){
if(typeof data17.publicModelName !== "string"){
const err16 = {instancePath:instancePath+"/baseModelSource/modelGardenSource/publicModelName",schemaPath:"#/properties/baseModelSource/properties/modelGardenSource/properties/publicModelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/baseModelSource/modelGardenSource",schemaPath:"#/properties/baseModelSource/properties/modelGardenSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/baseModelSource",schemaPath:"#/properties/baseModelSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.trainingPipeline !== undefined){
if(typeof data.trainingPipeline !== "string"){
const err19 = {instancePath:instancePath+"/trainingPipeline",schemaPath:"#/properties/trainingPipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data20 = data.encryptionSpec;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kmsKeyName !== undefined){
if(typeof data20.kmsKeyName !== "string"){
const err20 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"displayName":true,"description":true,"versionId":true,"versionAliases":true,"versionDescription":true,"artifactUri":true,"containerSpec":true,"modelSourceInfo":true,"baseModelSource":true,"trainingPipeline":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
