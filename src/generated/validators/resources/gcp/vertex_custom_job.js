/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/vertex_custom_job.json","x-type":"aiplatform.googleapis.com/CustomJob","x-related":{"runs-as":["gcp/service_account"],"reads":["gcp/storage_bucket"],"writes":["gcp/storage_bucket"],"encrypted-by":["gcp/kms_crypto_key"]},"x-related-from":{"contains":["gcp/project"]},"type":"object","properties":{"displayName":{"type":"string"},"jobSpec":{"type":"object","properties":{"serviceAccount":{"type":"string"},"network":{"type":"string"},"enableWebAccess":{"type":"boolean"},"enableDashboardAccess":{"type":"boolean"},"baseOutputDirectory":{"type":"object","properties":{"outputUriPrefix":{"type":"string"}}},"workerPoolSpecs":{"type":"array","items":{"type":"object","properties":{"machineSpec":{"type":"object","properties":{"machineType":{"type":"string"}}},"replicaCount":{"type":["integer","string"]},"containerSpec":{"type":"object","properties":{"imageUri":{"type":"string"},"command":{"type":"array","items":{"type":"string"}},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}}}}}},"pythonPackageSpec":{"type":"object","properties":{"executorImageUri":{"type":"string"},"packageUris":{"type":"array","items":{"type":"string"}},"pythonModule":{"type":"string"}}}}}}}},"encryptionSpec":{"type":"object","properties":{"kmsKeyName":{"type":"string"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_custom_job.json" */;
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
if(data.jobSpec !== undefined){
let data1 = data.jobSpec;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.serviceAccount !== undefined){
if(typeof data1.serviceAccount !== "string"){
const err1 = {instancePath:instancePath+"/jobSpec/serviceAccount",schemaPath:"#/properties/jobSpec/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.network !== undefined){
if(typeof data1.network !== "string"){
const err2 = {instancePath:instancePath+"/jobSpec/network",schemaPath:"#/properties/jobSpec/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.enableWebAccess !== undefined){
if(typeof data1.enableWebAccess !== "boolean"){
const err3 = {instancePath:instancePath+"/jobSpec/enableWebAccess",schemaPath:"#/properties/jobSpec/properties/enableWebAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.enableDashboardAccess !== undefined){
if(typeof data1.enableDashboardAccess !== "boolean"){
const err4 = {instancePath:instancePath+"/jobSpec/enableDashboardAccess",schemaPath:"#/properties/jobSpec/properties/enableDashboardAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.baseOutputDirectory !== undefined){
let data6 = data1.baseOutputDirectory;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.outputUriPrefix !== undefined){
if(typeof data6.outputUriPrefix !== "string"){
const err5 = {instancePath:instancePath+"/jobSpec/baseOutputDirectory/outputUriPrefix",schemaPath:"#/properties/jobSpec/properties/baseOutputDirectory/properties/outputUriPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/jobSpec/baseOutputDirectory",schemaPath:"#/properties/jobSpec/properties/baseOutputDirectory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.workerPoolSpecs !== undefined){
let data8 = data1.workerPoolSpecs;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.machineSpec !== undefined){
let data10 = data9.machineSpec;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.machineType !== undefined){
if(typeof data10.machineType !== "string"){
const err7 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/machineSpec/machineType",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/machineSpec/properties/machineType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/machineSpec",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/machineSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.replicaCount !== undefined){
let data12 = data9.replicaCount;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")){
const err9 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/replicaCount",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/replicaCount/type",keyword:"type",params:{type: schema31.properties.jobSpec.properties.workerPoolSpecs.items.properties.replicaCount.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.containerSpec !== undefined){
let data13 = data9.containerSpec;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.imageUri !== undefined){
if(typeof data13.imageUri !== "string"){
const err10 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/imageUri",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/imageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data13.command !== undefined){
let data15 = data13.command;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err11 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/command/" + i1,schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/command",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.args !== undefined){
let data17 = data13.args;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err13 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/args/" + i2,schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/args",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.env !== undefined){
let data19 = data13.env;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
const err15 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/env/" + i3+"/name",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data20.value !== undefined){
if(typeof data20.value !== "string"){
const err16 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/env/" + i3+"/value",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/env/" + i3,schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/env/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec/env",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/containerSpec",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/containerSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.pythonPackageSpec !== undefined){
let data23 = data9.pythonPackageSpec;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.executorImageUri !== undefined){
if(typeof data23.executorImageUri !== "string"){
const err20 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/pythonPackageSpec/executorImageUri",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/pythonPackageSpec/properties/executorImageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data23.packageUris !== undefined){
let data25 = data23.packageUris;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(typeof data25[i4] !== "string"){
const err21 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/pythonPackageSpec/packageUris/" + i4,schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/pythonPackageSpec/properties/packageUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/pythonPackageSpec/packageUris",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/pythonPackageSpec/properties/packageUris/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.pythonModule !== undefined){
if(typeof data23.pythonModule !== "string"){
const err23 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/pythonPackageSpec/pythonModule",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/pythonPackageSpec/properties/pythonModule/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0+"/pythonPackageSpec",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/properties/pythonPackageSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs/" + i0,schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/jobSpec/workerPoolSpecs",schemaPath:"#/properties/jobSpec/properties/workerPoolSpecs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err27 = {instancePath:instancePath+"/jobSpec",schemaPath:"#/properties/jobSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data28 = data.encryptionSpec;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kmsKeyName !== undefined){
if(typeof data28.kmsKeyName !== "string"){
const err28 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"jobSpec":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
