/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/vertex_dataset.json","x-type":"aiplatform.googleapis.com/Dataset","x-related":{"reads":["gcp/storage_bucket","gcp/bigquery_dataset"],"encrypted-by":["gcp/kms_crypto_key"]},"x-related-from":{"contains":["gcp/project"],"trained-on":["gcp/vertex_model"],"reads":["gcp/vertex_training_pipeline"]},"type":"object","properties":{"displayName":{"type":"string"},"description":{"type":"string"},"metadataSchemaUri":{"type":"string"},"metadata":{"type":"object","properties":{"gcsBucket":{"type":"string"},"dataItemSchemaUri":{"type":"string"},"inputConfig":{"type":"object","properties":{"gcsSource":{"type":"object","properties":{"uri":{"type":["array","string"]}}},"bigquerySource":{"type":"object","properties":{"uri":{"type":"string"}}}}}}},"encryptionSpec":{"type":"object","properties":{"kmsKeyName":{"type":"string"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_dataset.json" */;
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
if(data.metadataSchemaUri !== undefined){
if(typeof data.metadataSchemaUri !== "string"){
const err2 = {instancePath:instancePath+"/metadataSchemaUri",schemaPath:"#/properties/metadataSchemaUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.gcsBucket !== undefined){
if(typeof data3.gcsBucket !== "string"){
const err3 = {instancePath:instancePath+"/metadata/gcsBucket",schemaPath:"#/properties/metadata/properties/gcsBucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.dataItemSchemaUri !== undefined){
if(typeof data3.dataItemSchemaUri !== "string"){
const err4 = {instancePath:instancePath+"/metadata/dataItemSchemaUri",schemaPath:"#/properties/metadata/properties/dataItemSchemaUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.inputConfig !== undefined){
let data6 = data3.inputConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.gcsSource !== undefined){
let data7 = data6.gcsSource;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.uri !== undefined){
let data8 = data7.uri;
if((!(Array.isArray(data8))) && (typeof data8 !== "string")){
const err5 = {instancePath:instancePath+"/metadata/inputConfig/gcsSource/uri",schemaPath:"#/properties/metadata/properties/inputConfig/properties/gcsSource/properties/uri/type",keyword:"type",params:{type: schema31.properties.metadata.properties.inputConfig.properties.gcsSource.properties.uri.type},message:"must be array,string"};
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
const err6 = {instancePath:instancePath+"/metadata/inputConfig/gcsSource",schemaPath:"#/properties/metadata/properties/inputConfig/properties/gcsSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.bigquerySource !== undefined){
let data9 = data6.bigquerySource;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uri !== undefined){
if(typeof data9.uri !== "string"){
const err7 = {instancePath:instancePath+"/metadata/inputConfig/bigquerySource/uri",schemaPath:"#/properties/metadata/properties/inputConfig/properties/bigquerySource/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/metadata/inputConfig/bigquerySource",schemaPath:"#/properties/metadata/properties/inputConfig/properties/bigquerySource/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/metadata/inputConfig",schemaPath:"#/properties/metadata/properties/inputConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data11 = data.encryptionSpec;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kmsKeyName !== undefined){
if(typeof data11.kmsKeyName !== "string"){
const err11 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"description":true,"metadataSchemaUri":true,"metadata":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
