/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_reasoning_engine.json" */;
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
if(data.spec !== undefined){
let data2 = data.spec;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.serviceAccount !== undefined){
if(typeof data2.serviceAccount !== "string"){
const err2 = {instancePath:instancePath+"/spec/serviceAccount",schemaPath:"#/properties/spec/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.identityType !== undefined){
if(typeof data2.identityType !== "string"){
const err3 = {instancePath:instancePath+"/spec/identityType",schemaPath:"#/properties/spec/properties/identityType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.effectiveIdentity !== undefined){
if(typeof data2.effectiveIdentity !== "string"){
const err4 = {instancePath:instancePath+"/spec/effectiveIdentity",schemaPath:"#/properties/spec/properties/effectiveIdentity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.agentFramework !== undefined){
if(typeof data2.agentFramework !== "string"){
const err5 = {instancePath:instancePath+"/spec/agentFramework",schemaPath:"#/properties/spec/properties/agentFramework/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.packageSpec !== undefined){
let data7 = data2.packageSpec;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.pickleObjectGcsUri !== undefined){
if(typeof data7.pickleObjectGcsUri !== "string"){
const err6 = {instancePath:instancePath+"/spec/packageSpec/pickleObjectGcsUri",schemaPath:"#/properties/spec/properties/packageSpec/properties/pickleObjectGcsUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.dependencyFilesGcsUri !== undefined){
if(typeof data7.dependencyFilesGcsUri !== "string"){
const err7 = {instancePath:instancePath+"/spec/packageSpec/dependencyFilesGcsUri",schemaPath:"#/properties/spec/properties/packageSpec/properties/dependencyFilesGcsUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.requirementsGcsUri !== undefined){
if(typeof data7.requirementsGcsUri !== "string"){
const err8 = {instancePath:instancePath+"/spec/packageSpec/requirementsGcsUri",schemaPath:"#/properties/spec/properties/packageSpec/properties/requirementsGcsUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.pythonVersion !== undefined){
if(typeof data7.pythonVersion !== "string"){
const err9 = {instancePath:instancePath+"/spec/packageSpec/pythonVersion",schemaPath:"#/properties/spec/properties/packageSpec/properties/pythonVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/spec/packageSpec",schemaPath:"#/properties/spec/properties/packageSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.containerSpec !== undefined){
let data12 = data2.containerSpec;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.imageUri !== undefined){
if(typeof data12.imageUri !== "string"){
const err11 = {instancePath:instancePath+"/spec/containerSpec/imageUri",schemaPath:"#/properties/spec/properties/containerSpec/properties/imageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/spec/containerSpec",schemaPath:"#/properties/spec/properties/containerSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deploymentSpec !== undefined){
let data14 = data2.deploymentSpec;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.env !== undefined){
let data15 = data14.env;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
const err13 = {instancePath:instancePath+"/spec/deploymentSpec/env/" + i0+"/name",schemaPath:"#/properties/spec/properties/deploymentSpec/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data16.value !== undefined){
if(typeof data16.value !== "string"){
const err14 = {instancePath:instancePath+"/spec/deploymentSpec/env/" + i0+"/value",schemaPath:"#/properties/spec/properties/deploymentSpec/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/spec/deploymentSpec/env/" + i0,schemaPath:"#/properties/spec/properties/deploymentSpec/properties/env/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/spec/deploymentSpec/env",schemaPath:"#/properties/spec/properties/deploymentSpec/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.pscInterfaceConfig !== undefined){
let data19 = data14.pscInterfaceConfig;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.networkAttachment !== undefined){
if(typeof data19.networkAttachment !== "string"){
const err17 = {instancePath:instancePath+"/spec/deploymentSpec/pscInterfaceConfig/networkAttachment",schemaPath:"#/properties/spec/properties/deploymentSpec/properties/pscInterfaceConfig/properties/networkAttachment/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/spec/deploymentSpec/pscInterfaceConfig",schemaPath:"#/properties/spec/properties/deploymentSpec/properties/pscInterfaceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/spec/deploymentSpec",schemaPath:"#/properties/spec/properties/deploymentSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data21 = data.encryptionSpec;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.kmsKeyName !== undefined){
if(typeof data21.kmsKeyName !== "string"){
const err21 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"description":true,"spec":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
