/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/machinelearning_workspace.json" */;
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
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data1 = data.identity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
const err1 = {instancePath:instancePath+"/identity/type",schemaPath:"#/properties/identity/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.principalId !== undefined){
if(typeof data1.principalId !== "string"){
const err2 = {instancePath:instancePath+"/identity/principalId",schemaPath:"#/properties/identity/properties/principalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.tenantId !== undefined){
if(typeof data1.tenantId !== "string"){
const err3 = {instancePath:instancePath+"/identity/tenantId",schemaPath:"#/properties/identity/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.userAssignedIdentities !== undefined){
let data5 = data1.userAssignedIdentities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err4 = {instancePath:instancePath+"/identity/userAssignedIdentities",schemaPath:"#/properties/identity/properties/userAssignedIdentities/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sku !== undefined){
let data6 = data.sku;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err6 = {instancePath:instancePath+"/sku/name",schemaPath:"#/properties/sku/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.tier !== undefined){
if(typeof data6.tier !== "string"){
const err7 = {instancePath:instancePath+"/sku/tier",schemaPath:"#/properties/sku/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.capacity !== undefined){
let data9 = data6.capacity;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/sku/capacity",schemaPath:"#/properties/sku/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err9 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err10 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.allowPublicAccessWhenBehindVnet !== undefined){
if(typeof data.allowPublicAccessWhenBehindVnet !== "boolean"){
const err11 = {instancePath:instancePath+"/allowPublicAccessWhenBehindVnet",schemaPath:"#/properties/allowPublicAccessWhenBehindVnet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hbiWorkspace !== undefined){
if(typeof data.hbiWorkspace !== "boolean"){
const err12 = {instancePath:instancePath+"/hbiWorkspace",schemaPath:"#/properties/hbiWorkspace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.v1LegacyMode !== undefined){
if(typeof data.v1LegacyMode !== "boolean"){
const err13 = {instancePath:instancePath+"/v1LegacyMode",schemaPath:"#/properties/v1LegacyMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.encryption !== undefined){
let data14 = data.encryption;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.status !== undefined){
if(typeof data14.status !== "string"){
const err14 = {instancePath:instancePath+"/encryption/status",schemaPath:"#/properties/encryption/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.keyVaultProperties !== undefined){
let data16 = data14.keyVaultProperties;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.keyVaultArmId !== undefined){
if(typeof data16.keyVaultArmId !== "string"){
const err15 = {instancePath:instancePath+"/encryption/keyVaultProperties/keyVaultArmId",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/keyVaultArmId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data16.keyIdentifier !== undefined){
if(typeof data16.keyIdentifier !== "string"){
const err16 = {instancePath:instancePath+"/encryption/keyVaultProperties/keyIdentifier",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/keyIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.identityClientId !== undefined){
if(typeof data16.identityClientId !== "string"){
const err17 = {instancePath:instancePath+"/encryption/keyVaultProperties/identityClientId",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/identityClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/encryption/keyVaultProperties",schemaPath:"#/properties/encryption/properties/keyVaultProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.storageAccount !== undefined){
if(typeof data.storageAccount !== "string"){
const err20 = {instancePath:instancePath+"/storageAccount",schemaPath:"#/properties/storageAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.keyVault !== undefined){
if(typeof data.keyVault !== "string"){
const err21 = {instancePath:instancePath+"/keyVault",schemaPath:"#/properties/keyVault/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.containerRegistry !== undefined){
if(typeof data.containerRegistry !== "string"){
const err22 = {instancePath:instancePath+"/containerRegistry",schemaPath:"#/properties/containerRegistry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.applicationInsights !== undefined){
if(typeof data.applicationInsights !== "string"){
const err23 = {instancePath:instancePath+"/applicationInsights",schemaPath:"#/properties/applicationInsights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.hubResourceId !== undefined){
if(typeof data.hubResourceId !== "string"){
const err24 = {instancePath:instancePath+"/hubResourceId",schemaPath:"#/properties/hubResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.primaryUserAssignedIdentity !== undefined){
if(typeof data.primaryUserAssignedIdentity !== "string"){
const err25 = {instancePath:instancePath+"/primaryUserAssignedIdentity",schemaPath:"#/properties/primaryUserAssignedIdentity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.managedNetwork !== undefined){
let data26 = data.managedNetwork;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.isolationMode !== undefined){
if(typeof data26.isolationMode !== "string"){
const err26 = {instancePath:instancePath+"/managedNetwork/isolationMode",schemaPath:"#/properties/managedNetwork/properties/isolationMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data26.status !== undefined){
let data28 = data26.status;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.status !== undefined){
if(typeof data28.status !== "string"){
const err27 = {instancePath:instancePath+"/managedNetwork/status/status",schemaPath:"#/properties/managedNetwork/properties/status/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/managedNetwork/status",schemaPath:"#/properties/managedNetwork/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/managedNetwork",schemaPath:"#/properties/managedNetwork/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.systemDatastoresAuthMode !== undefined){
if(typeof data.systemDatastoresAuthMode !== "string"){
const err30 = {instancePath:instancePath+"/systemDatastoresAuthMode",schemaPath:"#/properties/systemDatastoresAuthMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data31 = data.privateEndpointConnections;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.id !== undefined){
if(typeof data32.id !== "string"){
const err31 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data32.properties !== undefined){
let data34 = data32.properties;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.privateEndpoint !== undefined){
let data35 = data34.privateEndpoint;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id !== undefined){
if(typeof data35.id !== "string"){
const err32 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data34.groupIds !== undefined){
let data37 = data34.groupIds;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
if(typeof data37[i1] !== "string"){
const err34 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/groupIds/" + i1,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data34.privateLinkServiceConnectionState !== undefined){
let data39 = data34.privateLinkServiceConnectionState;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.status !== undefined){
if(typeof data39.status !== "string"){
const err36 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data39.description !== undefined){
if(typeof data39.description !== "string"){
const err37 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/privateEndpointConnections/" + i0+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/privateEndpointConnections/" + i0,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.imageBuildCompute !== undefined){
if(typeof data.imageBuildCompute !== "string"){
const err42 = {instancePath:instancePath+"/imageBuildCompute",schemaPath:"#/properties/imageBuildCompute/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"kind":true,"identity":true,"sku":true,"publicNetworkAccess":true,"allowPublicAccessWhenBehindVnet":true,"hbiWorkspace":true,"v1LegacyMode":true,"encryption":true,"storageAccount":true,"keyVault":true,"containerRegistry":true,"applicationInsights":true,"hubResourceId":true,"primaryUserAssignedIdentity":true,"managedNetwork":true,"systemDatastoresAuthMode":true,"privateEndpointConnections":true,"imageBuildCompute":true},"dynamicProps":false,"dynamicItems":false};
