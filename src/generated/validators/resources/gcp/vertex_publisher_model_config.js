/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_publisher_model_config.json" */;
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
if(data.loggingConfig !== undefined){
let data0 = data.loggingConfig;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.enabled !== undefined){
if(typeof data0.enabled !== "boolean"){
const err0 = {instancePath:instancePath+"/loggingConfig/enabled",schemaPath:"#/properties/loggingConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.samplingRate !== undefined){
let data2 = data0.samplingRate;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/loggingConfig/samplingRate",schemaPath:"#/properties/loggingConfig/properties/samplingRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.bigqueryDestination !== undefined){
let data3 = data0.bigqueryDestination;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.outputUri !== undefined){
if(typeof data3.outputUri !== "string"){
const err2 = {instancePath:instancePath+"/loggingConfig/bigqueryDestination/outputUri",schemaPath:"#/properties/loggingConfig/properties/bigqueryDestination/properties/outputUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/loggingConfig/bigqueryDestination",schemaPath:"#/properties/loggingConfig/properties/bigqueryDestination/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.enableOtelLogging !== undefined){
if(typeof data0.enableOtelLogging !== "boolean"){
const err4 = {instancePath:instancePath+"/loggingConfig/enableOtelLogging",schemaPath:"#/properties/loggingConfig/properties/enableOtelLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err5 = {instancePath:instancePath+"/loggingConfig",schemaPath:"#/properties/loggingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"loggingConfig":true},"dynamicProps":false,"dynamicItems":false};
