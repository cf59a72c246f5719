/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_notebook_runtime_template.json" */;
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
if(data.machineSpec !== undefined){
let data2 = data.machineSpec;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.machineType !== undefined){
if(typeof data2.machineType !== "string"){
const err2 = {instancePath:instancePath+"/machineSpec/machineType",schemaPath:"#/properties/machineSpec/properties/machineType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/machineSpec",schemaPath:"#/properties/machineSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.networkSpec !== undefined){
let data4 = data.networkSpec;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.enableInternetAccess !== undefined){
if(typeof data4.enableInternetAccess !== "boolean"){
const err4 = {instancePath:instancePath+"/networkSpec/enableInternetAccess",schemaPath:"#/properties/networkSpec/properties/enableInternetAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.network !== undefined){
if(typeof data4.network !== "string"){
const err5 = {instancePath:instancePath+"/networkSpec/network",schemaPath:"#/properties/networkSpec/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.subnetwork !== undefined){
if(typeof data4.subnetwork !== "string"){
const err6 = {instancePath:instancePath+"/networkSpec/subnetwork",schemaPath:"#/properties/networkSpec/properties/subnetwork/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/networkSpec",schemaPath:"#/properties/networkSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idleShutdownConfig !== undefined){
let data8 = data.idleShutdownConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.idleTimeout !== undefined){
if(typeof data8.idleTimeout !== "string"){
const err8 = {instancePath:instancePath+"/idleShutdownConfig/idleTimeout",schemaPath:"#/properties/idleShutdownConfig/properties/idleTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.idleShutdownDisabled !== undefined){
if(typeof data8.idleShutdownDisabled !== "boolean"){
const err9 = {instancePath:instancePath+"/idleShutdownConfig/idleShutdownDisabled",schemaPath:"#/properties/idleShutdownConfig/properties/idleShutdownDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err10 = {instancePath:instancePath+"/idleShutdownConfig",schemaPath:"#/properties/idleShutdownConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.eucConfig !== undefined){
let data11 = data.eucConfig;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.eucDisabled !== undefined){
if(typeof data11.eucDisabled !== "boolean"){
const err11 = {instancePath:instancePath+"/eucConfig/eucDisabled",schemaPath:"#/properties/eucConfig/properties/eucDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath:instancePath+"/eucConfig",schemaPath:"#/properties/eucConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.shieldedVmConfig !== undefined){
let data13 = data.shieldedVmConfig;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.enableSecureBoot !== undefined){
if(typeof data13.enableSecureBoot !== "boolean"){
const err13 = {instancePath:instancePath+"/shieldedVmConfig/enableSecureBoot",schemaPath:"#/properties/shieldedVmConfig/properties/enableSecureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/shieldedVmConfig",schemaPath:"#/properties/shieldedVmConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.serviceAccount !== undefined){
if(typeof data.serviceAccount !== "string"){
const err15 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data16 = data.encryptionSpec;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.kmsKeyName !== undefined){
if(typeof data16.kmsKeyName !== "string"){
const err16 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"description":true,"machineSpec":true,"networkSpec":true,"idleShutdownConfig":true,"eucConfig":true,"shieldedVmConfig":true,"serviceAccount":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
