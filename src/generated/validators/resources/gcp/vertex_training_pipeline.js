/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_training_pipeline.json" */;
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
if(data.trainingTaskDefinition !== undefined){
if(typeof data.trainingTaskDefinition !== "string"){
const err1 = {instancePath:instancePath+"/trainingTaskDefinition",schemaPath:"#/properties/trainingTaskDefinition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.modelId !== undefined){
if(typeof data.modelId !== "string"){
const err2 = {instancePath:instancePath+"/modelId",schemaPath:"#/properties/modelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parentModel !== undefined){
if(typeof data.parentModel !== "string"){
const err3 = {instancePath:instancePath+"/parentModel",schemaPath:"#/properties/parentModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inputDataConfig !== undefined){
let data4 = data.inputDataConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.datasetId !== undefined){
if(typeof data4.datasetId !== "string"){
const err4 = {instancePath:instancePath+"/inputDataConfig/datasetId",schemaPath:"#/properties/inputDataConfig/properties/datasetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.gcsDestination !== undefined){
let data6 = data4.gcsDestination;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.outputUriPrefix !== undefined){
if(typeof data6.outputUriPrefix !== "string"){
const err5 = {instancePath:instancePath+"/inputDataConfig/gcsDestination/outputUriPrefix",schemaPath:"#/properties/inputDataConfig/properties/gcsDestination/properties/outputUriPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/inputDataConfig/gcsDestination",schemaPath:"#/properties/inputDataConfig/properties/gcsDestination/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.bigqueryDestination !== undefined){
let data8 = data4.bigqueryDestination;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.outputUri !== undefined){
if(typeof data8.outputUri !== "string"){
const err7 = {instancePath:instancePath+"/inputDataConfig/bigqueryDestination/outputUri",schemaPath:"#/properties/inputDataConfig/properties/bigqueryDestination/properties/outputUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/inputDataConfig/bigqueryDestination",schemaPath:"#/properties/inputDataConfig/properties/bigqueryDestination/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/inputDataConfig",schemaPath:"#/properties/inputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data10 = data.encryptionSpec;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kmsKeyName !== undefined){
if(typeof data10.kmsKeyName !== "string"){
const err10 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"trainingTaskDefinition":true,"modelId":true,"parentModel":true,"inputDataConfig":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
