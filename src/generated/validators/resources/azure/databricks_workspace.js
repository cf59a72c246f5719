/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/databricks_workspace.json" */;
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
if(data.sku !== undefined){
let data0 = data.sku;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err0 = {instancePath:instancePath+"/sku/name",schemaPath:"#/properties/sku/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.tier !== undefined){
if(typeof data0.tier !== "string"){
const err1 = {instancePath:instancePath+"/sku/tier",schemaPath:"#/properties/sku/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err3 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requiredNsgRules !== undefined){
if(typeof data.requiredNsgRules !== "string"){
const err4 = {instancePath:instancePath+"/requiredNsgRules",schemaPath:"#/properties/requiredNsgRules/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.computeMode !== undefined){
if(typeof data.computeMode !== "string"){
const err5 = {instancePath:instancePath+"/computeMode",schemaPath:"#/properties/computeMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.defaultStorageFirewall !== undefined){
if(typeof data.defaultStorageFirewall !== "string"){
const err6 = {instancePath:instancePath+"/defaultStorageFirewall",schemaPath:"#/properties/defaultStorageFirewall/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.managedResourceGroupId !== undefined){
if(typeof data.managedResourceGroupId !== "string"){
const err7 = {instancePath:instancePath+"/managedResourceGroupId",schemaPath:"#/properties/managedResourceGroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.workspaceUrl !== undefined){
if(typeof data.workspaceUrl !== "string"){
const err8 = {instancePath:instancePath+"/workspaceUrl",schemaPath:"#/properties/workspaceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err9 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.parameters !== undefined){
let data10 = data.parameters;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.enableNoPublicIp !== undefined){
let data11 = data10.enableNoPublicIp;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value !== undefined){
if(typeof data11.value !== "boolean"){
const err10 = {instancePath:instancePath+"/parameters/enableNoPublicIp/value",schemaPath:"#/properties/parameters/properties/enableNoPublicIp/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err11 = {instancePath:instancePath+"/parameters/enableNoPublicIp",schemaPath:"#/properties/parameters/properties/enableNoPublicIp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.customVirtualNetworkId !== undefined){
let data13 = data10.customVirtualNetworkId;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value !== undefined){
if(typeof data13.value !== "string"){
const err12 = {instancePath:instancePath+"/parameters/customVirtualNetworkId/value",schemaPath:"#/properties/parameters/properties/customVirtualNetworkId/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/parameters/customVirtualNetworkId",schemaPath:"#/properties/parameters/properties/customVirtualNetworkId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.customPublicSubnetName !== undefined){
let data15 = data10.customPublicSubnetName;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value !== undefined){
if(typeof data15.value !== "string"){
const err14 = {instancePath:instancePath+"/parameters/customPublicSubnetName/value",schemaPath:"#/properties/parameters/properties/customPublicSubnetName/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/parameters/customPublicSubnetName",schemaPath:"#/properties/parameters/properties/customPublicSubnetName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.customPrivateSubnetName !== undefined){
let data17 = data10.customPrivateSubnetName;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.value !== undefined){
if(typeof data17.value !== "string"){
const err16 = {instancePath:instancePath+"/parameters/customPrivateSubnetName/value",schemaPath:"#/properties/parameters/properties/customPrivateSubnetName/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/parameters/customPrivateSubnetName",schemaPath:"#/properties/parameters/properties/customPrivateSubnetName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.amlWorkspaceId !== undefined){
let data19 = data10.amlWorkspaceId;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.value !== undefined){
if(typeof data19.value !== "string"){
const err18 = {instancePath:instancePath+"/parameters/amlWorkspaceId/value",schemaPath:"#/properties/parameters/properties/amlWorkspaceId/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/parameters/amlWorkspaceId",schemaPath:"#/properties/parameters/properties/amlWorkspaceId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.requireInfrastructureEncryption !== undefined){
let data21 = data10.requireInfrastructureEncryption;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.value !== undefined){
if(typeof data21.value !== "boolean"){
const err20 = {instancePath:instancePath+"/parameters/requireInfrastructureEncryption/value",schemaPath:"#/properties/parameters/properties/requireInfrastructureEncryption/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err21 = {instancePath:instancePath+"/parameters/requireInfrastructureEncryption",schemaPath:"#/properties/parameters/properties/requireInfrastructureEncryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.prepareEncryption !== undefined){
let data23 = data10.prepareEncryption;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value !== undefined){
if(typeof data23.value !== "boolean"){
const err22 = {instancePath:instancePath+"/parameters/prepareEncryption/value",schemaPath:"#/properties/parameters/properties/prepareEncryption/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err23 = {instancePath:instancePath+"/parameters/prepareEncryption",schemaPath:"#/properties/parameters/properties/prepareEncryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.storageAccountName !== undefined){
let data25 = data10.storageAccountName;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.value !== undefined){
if(typeof data25.value !== "string"){
const err24 = {instancePath:instancePath+"/parameters/storageAccountName/value",schemaPath:"#/properties/parameters/properties/storageAccountName/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/parameters/storageAccountName",schemaPath:"#/properties/parameters/properties/storageAccountName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.encryption !== undefined){
let data27 = data10.encryption;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.value !== undefined){
let data28 = data27.value;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.keySource !== undefined){
if(typeof data28.keySource !== "string"){
const err26 = {instancePath:instancePath+"/parameters/encryption/value/keySource",schemaPath:"#/properties/parameters/properties/encryption/properties/value/properties/keySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data28.KeyName !== undefined){
if(typeof data28.KeyName !== "string"){
const err27 = {instancePath:instancePath+"/parameters/encryption/value/KeyName",schemaPath:"#/properties/parameters/properties/encryption/properties/value/properties/KeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.keyvaulturi !== undefined){
if(typeof data28.keyvaulturi !== "string"){
const err28 = {instancePath:instancePath+"/parameters/encryption/value/keyvaulturi",schemaPath:"#/properties/parameters/properties/encryption/properties/value/properties/keyvaulturi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.keyversion !== undefined){
if(typeof data28.keyversion !== "string"){
const err29 = {instancePath:instancePath+"/parameters/encryption/value/keyversion",schemaPath:"#/properties/parameters/properties/encryption/properties/value/properties/keyversion/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/parameters/encryption/value",schemaPath:"#/properties/parameters/properties/encryption/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/parameters/encryption",schemaPath:"#/properties/parameters/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.encryption !== undefined){
let data33 = data.encryption;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.entities !== undefined){
let data34 = data33.entities;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.managedServices !== undefined){
let data35 = data34.managedServices;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.keySource !== undefined){
if(typeof data35.keySource !== "string"){
const err33 = {instancePath:instancePath+"/encryption/entities/managedServices/keySource",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/properties/keySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data35.keyVaultProperties !== undefined){
let data37 = data35.keyVaultProperties;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.keyVaultUri !== undefined){
if(typeof data37.keyVaultUri !== "string"){
const err34 = {instancePath:instancePath+"/encryption/entities/managedServices/keyVaultProperties/keyVaultUri",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/properties/keyVaultProperties/properties/keyVaultUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data37.keyName !== undefined){
if(typeof data37.keyName !== "string"){
const err35 = {instancePath:instancePath+"/encryption/entities/managedServices/keyVaultProperties/keyName",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/properties/keyVaultProperties/properties/keyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data37.keyVersion !== undefined){
if(typeof data37.keyVersion !== "string"){
const err36 = {instancePath:instancePath+"/encryption/entities/managedServices/keyVaultProperties/keyVersion",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/properties/keyVaultProperties/properties/keyVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/encryption/entities/managedServices/keyVaultProperties",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/properties/keyVaultProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/encryption/entities/managedServices",schemaPath:"#/properties/encryption/properties/entities/properties/managedServices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data34.managedDisk !== undefined){
let data41 = data34.managedDisk;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.keySource !== undefined){
if(typeof data41.keySource !== "string"){
const err39 = {instancePath:instancePath+"/encryption/entities/managedDisk/keySource",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/keySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data41.keyVaultProperties !== undefined){
let data43 = data41.keyVaultProperties;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.keyVaultUri !== undefined){
if(typeof data43.keyVaultUri !== "string"){
const err40 = {instancePath:instancePath+"/encryption/entities/managedDisk/keyVaultProperties/keyVaultUri",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/keyVaultProperties/properties/keyVaultUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data43.keyName !== undefined){
if(typeof data43.keyName !== "string"){
const err41 = {instancePath:instancePath+"/encryption/entities/managedDisk/keyVaultProperties/keyName",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/keyVaultProperties/properties/keyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data43.keyVersion !== undefined){
if(typeof data43.keyVersion !== "string"){
const err42 = {instancePath:instancePath+"/encryption/entities/managedDisk/keyVaultProperties/keyVersion",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/keyVaultProperties/properties/keyVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/encryption/entities/managedDisk/keyVaultProperties",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/keyVaultProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data41.rotationToLatestKeyVersionEnabled !== undefined){
if(typeof data41.rotationToLatestKeyVersionEnabled !== "boolean"){
const err44 = {instancePath:instancePath+"/encryption/entities/managedDisk/rotationToLatestKeyVersionEnabled",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/properties/rotationToLatestKeyVersionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/encryption/entities/managedDisk",schemaPath:"#/properties/encryption/properties/entities/properties/managedDisk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/encryption/entities",schemaPath:"#/properties/encryption/properties/entities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.enhancedSecurityCompliance !== undefined){
let data48 = data.enhancedSecurityCompliance;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.automaticClusterUpdate !== undefined){
let data49 = data48.automaticClusterUpdate;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.value !== undefined){
if(typeof data49.value !== "string"){
const err48 = {instancePath:instancePath+"/enhancedSecurityCompliance/automaticClusterUpdate/value",schemaPath:"#/properties/enhancedSecurityCompliance/properties/automaticClusterUpdate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/enhancedSecurityCompliance/automaticClusterUpdate",schemaPath:"#/properties/enhancedSecurityCompliance/properties/automaticClusterUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data48.enhancedSecurityMonitoring !== undefined){
let data51 = data48.enhancedSecurityMonitoring;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.value !== undefined){
if(typeof data51.value !== "string"){
const err50 = {instancePath:instancePath+"/enhancedSecurityCompliance/enhancedSecurityMonitoring/value",schemaPath:"#/properties/enhancedSecurityCompliance/properties/enhancedSecurityMonitoring/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/enhancedSecurityCompliance/enhancedSecurityMonitoring",schemaPath:"#/properties/enhancedSecurityCompliance/properties/enhancedSecurityMonitoring/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/enhancedSecurityCompliance",schemaPath:"#/properties/enhancedSecurityCompliance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data53 = data.privateEndpointConnections;
if(Array.isArray(data53)){
const len0 = data53.length;
for(let i0=0; i0<len0; i0++){
let data54 = data53[i0];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id !== undefined){
if(typeof data54.id !== "string"){
const err53 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data54.properties !== undefined){
let data56 = data54.properties;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.privateEndpoint !== undefined){
let data57 = data56.privateEndpoint;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.id !== undefined){
if(typeof data57.id !== "string"){
const err54 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data56.groupIds !== undefined){
let data59 = data56.groupIds;
if(Array.isArray(data59)){
const len1 = data59.length;
for(let i1=0; i1<len1; i1++){
if(typeof data59[i1] !== "string"){
const err56 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/groupIds/" + i1,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data56.privateLinkServiceConnectionState !== undefined){
let data61 = data56.privateLinkServiceConnectionState;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.status !== undefined){
if(typeof data61.status !== "string"){
const err58 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data61.description !== undefined){
if(typeof data61.description !== "string"){
const err59 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/privateEndpointConnections/" + i0,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"sku":true,"publicNetworkAccess":true,"requiredNsgRules":true,"computeMode":true,"defaultStorageFirewall":true,"managedResourceGroupId":true,"workspaceUrl":true,"workspaceId":true,"parameters":true,"encryption":true,"enhancedSecurityCompliance":true,"privateEndpointConnections":true},"dynamicProps":false,"dynamicItems":false};
