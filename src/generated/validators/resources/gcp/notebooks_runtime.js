/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/notebooks_runtime.json","x-type":"notebooks.googleapis.com/Runtime","x-related":{"encrypted-by":["gcp/kms_crypto_key"],"reads":["gcp/storage_bucket"]},"x-related-from":{"contains":["gcp/project"]},"type":"object","properties":{"accessConfig":{"type":"object","properties":{"accessType":{"type":"string"},"runtimeOwner":{"type":"string"}}},"virtualMachine":{"type":"object","properties":{"virtualMachineConfig":{"type":"object","properties":{"machineType":{"type":"string"},"network":{"type":"string"},"subnet":{"type":"string"},"internalIpOnly":{"type":"boolean"},"encryptionConfig":{"type":"object","properties":{"kmsKey":{"type":"string"}}},"shieldedInstanceConfig":{"type":"object","properties":{"enableSecureBoot":{"type":"boolean"},"enableVtpm":{"type":"boolean"},"enableIntegrityMonitoring":{"type":"boolean"}}}}}}},"softwareConfig":{"type":"object","properties":{"idleShutdown":{"type":"boolean"},"idleShutdownTimeout":{"type":["integer","string"]},"postStartupScript":{"type":"string"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/notebooks_runtime.json" */;
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
if(data.accessConfig !== undefined){
let data0 = data.accessConfig;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.accessType !== undefined){
if(typeof data0.accessType !== "string"){
const err0 = {instancePath:instancePath+"/accessConfig/accessType",schemaPath:"#/properties/accessConfig/properties/accessType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.runtimeOwner !== undefined){
if(typeof data0.runtimeOwner !== "string"){
const err1 = {instancePath:instancePath+"/accessConfig/runtimeOwner",schemaPath:"#/properties/accessConfig/properties/runtimeOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/accessConfig",schemaPath:"#/properties/accessConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.virtualMachine !== undefined){
let data3 = data.virtualMachine;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.virtualMachineConfig !== undefined){
let data4 = data3.virtualMachineConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.machineType !== undefined){
if(typeof data4.machineType !== "string"){
const err3 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/machineType",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/machineType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.network !== undefined){
if(typeof data4.network !== "string"){
const err4 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/network",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.subnet !== undefined){
if(typeof data4.subnet !== "string"){
const err5 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/subnet",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.internalIpOnly !== undefined){
if(typeof data4.internalIpOnly !== "boolean"){
const err6 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/internalIpOnly",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/internalIpOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.encryptionConfig !== undefined){
let data9 = data4.encryptionConfig;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kmsKey !== undefined){
if(typeof data9.kmsKey !== "string"){
const err7 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/encryptionConfig/kmsKey",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/encryptionConfig/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/encryptionConfig",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/encryptionConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.shieldedInstanceConfig !== undefined){
let data11 = data4.shieldedInstanceConfig;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.enableSecureBoot !== undefined){
if(typeof data11.enableSecureBoot !== "boolean"){
const err9 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/shieldedInstanceConfig/enableSecureBoot",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/shieldedInstanceConfig/properties/enableSecureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data11.enableVtpm !== undefined){
if(typeof data11.enableVtpm !== "boolean"){
const err10 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/shieldedInstanceConfig/enableVtpm",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/shieldedInstanceConfig/properties/enableVtpm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.enableIntegrityMonitoring !== undefined){
if(typeof data11.enableIntegrityMonitoring !== "boolean"){
const err11 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/shieldedInstanceConfig/enableIntegrityMonitoring",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/shieldedInstanceConfig/properties/enableIntegrityMonitoring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig/shieldedInstanceConfig",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/properties/shieldedInstanceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/virtualMachine/virtualMachineConfig",schemaPath:"#/properties/virtualMachine/properties/virtualMachineConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/virtualMachine",schemaPath:"#/properties/virtualMachine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.softwareConfig !== undefined){
let data15 = data.softwareConfig;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.idleShutdown !== undefined){
if(typeof data15.idleShutdown !== "boolean"){
const err15 = {instancePath:instancePath+"/softwareConfig/idleShutdown",schemaPath:"#/properties/softwareConfig/properties/idleShutdown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data15.idleShutdownTimeout !== undefined){
let data17 = data15.idleShutdownTimeout;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")){
const err16 = {instancePath:instancePath+"/softwareConfig/idleShutdownTimeout",schemaPath:"#/properties/softwareConfig/properties/idleShutdownTimeout/type",keyword:"type",params:{type: schema31.properties.softwareConfig.properties.idleShutdownTimeout.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.postStartupScript !== undefined){
if(typeof data15.postStartupScript !== "string"){
const err17 = {instancePath:instancePath+"/softwareConfig/postStartupScript",schemaPath:"#/properties/softwareConfig/properties/postStartupScript/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/softwareConfig",schemaPath:"#/properties/softwareConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"accessConfig":true,"virtualMachine":true,"softwareConfig":true},"dynamicProps":false,"dynamicItems":false};
