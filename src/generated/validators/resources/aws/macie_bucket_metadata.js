/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/macie_bucket_metadata.json" */;
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
if(data.bucketName !== undefined){
if(typeof data.bucketName !== "string"){
const err0 = {instancePath:instancePath+"/bucketName",schemaPath:"#/properties/bucketName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.macieStatus !== undefined){
if(typeof data.macieStatus !== "string"){
const err1 = {instancePath:instancePath+"/macieStatus",schemaPath:"#/properties/macieStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.automatedDiscoveryMonitoringStatus !== undefined){
if(typeof data.automatedDiscoveryMonitoringStatus !== "string"){
const err2 = {instancePath:instancePath+"/automatedDiscoveryMonitoringStatus",schemaPath:"#/properties/automatedDiscoveryMonitoringStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.jobDetails !== undefined){
let data3 = data.jobDetails;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.isDefinedInJob !== undefined){
if(typeof data3.isDefinedInJob !== "string"){
const err3 = {instancePath:instancePath+"/jobDetails/isDefinedInJob",schemaPath:"#/properties/jobDetails/properties/isDefinedInJob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.isMonitoredByJob !== undefined){
if(typeof data3.isMonitoredByJob !== "string"){
const err4 = {instancePath:instancePath+"/jobDetails/isMonitoredByJob",schemaPath:"#/properties/jobDetails/properties/isMonitoredByJob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.lastJobId !== undefined){
if(typeof data3.lastJobId !== "string"){
const err5 = {instancePath:instancePath+"/jobDetails/lastJobId",schemaPath:"#/properties/jobDetails/properties/lastJobId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.lastJobRunTime !== undefined){
if(typeof data3.lastJobRunTime !== "string"){
const err6 = {instancePath:instancePath+"/jobDetails/lastJobRunTime",schemaPath:"#/properties/jobDetails/properties/lastJobRunTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/jobDetails",schemaPath:"#/properties/jobDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sensitivityScore !== undefined){
let data8 = data.sensitivityScore;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/sensitivityScore",schemaPath:"#/properties/sensitivityScore/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.classifiableObjectCount !== undefined){
let data9 = data.classifiableObjectCount;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err9 = {instancePath:instancePath+"/classifiableObjectCount",schemaPath:"#/properties/classifiableObjectCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"bucketName":true,"macieStatus":true,"automatedDiscoveryMonitoringStatus":true,"jobDetails":true,"sensitivityScore":true,"classifiableObjectCount":true},"dynamicProps":false,"dynamicItems":false};
