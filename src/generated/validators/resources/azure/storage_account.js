/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/storage_account.json" */;
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
if(data.allowBlobPublicAccess !== undefined){
if(typeof data.allowBlobPublicAccess !== "boolean"){
const err10 = {instancePath:instancePath+"/allowBlobPublicAccess",schemaPath:"#/properties/allowBlobPublicAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.allowSharedKeyAccess !== undefined){
if(typeof data.allowSharedKeyAccess !== "boolean"){
const err11 = {instancePath:instancePath+"/allowSharedKeyAccess",schemaPath:"#/properties/allowSharedKeyAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err12 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.networkAcls !== undefined){
let data13 = data.networkAcls;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.defaultAction !== undefined){
if(typeof data13.defaultAction !== "string"){
const err13 = {instancePath:instancePath+"/networkAcls/defaultAction",schemaPath:"#/properties/networkAcls/properties/defaultAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.bypass !== undefined){
if(typeof data13.bypass !== "string"){
const err14 = {instancePath:instancePath+"/networkAcls/bypass",schemaPath:"#/properties/networkAcls/properties/bypass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.ipRules !== undefined){
let data16 = data13.ipRules;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.value !== undefined){
if(typeof data17.value !== "string"){
const err15 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/value",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data17.action !== undefined){
if(typeof data17.action !== "string"){
const err16 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/action",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0,schemaPath:"#/properties/networkAcls/properties/ipRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/networkAcls/ipRules",schemaPath:"#/properties/networkAcls/properties/ipRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data13.virtualNetworkRules !== undefined){
let data20 = data13.virtualNetworkRules;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id !== undefined){
if(typeof data21.id !== "string"){
const err19 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/id",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data21.state !== undefined){
if(typeof data21.state !== "string"){
const err20 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/state",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1,schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/networkAcls",schemaPath:"#/properties/networkAcls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.minimumTlsVersion !== undefined){
if(typeof data.minimumTlsVersion !== "string"){
const err24 = {instancePath:instancePath+"/minimumTlsVersion",schemaPath:"#/properties/minimumTlsVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.supportsHttpsTrafficOnly !== undefined){
if(typeof data.supportsHttpsTrafficOnly !== "boolean"){
const err25 = {instancePath:instancePath+"/supportsHttpsTrafficOnly",schemaPath:"#/properties/supportsHttpsTrafficOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.encryption !== undefined){
let data26 = data.encryption;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.keySource !== undefined){
if(typeof data26.keySource !== "string"){
const err26 = {instancePath:instancePath+"/encryption/keySource",schemaPath:"#/properties/encryption/properties/keySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data26.requireInfrastructureEncryption !== undefined){
if(typeof data26.requireInfrastructureEncryption !== "boolean"){
const err27 = {instancePath:instancePath+"/encryption/requireInfrastructureEncryption",schemaPath:"#/properties/encryption/properties/requireInfrastructureEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data26.keyvaultproperties !== undefined){
let data29 = data26.keyvaultproperties;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.keyname !== undefined){
if(typeof data29.keyname !== "string"){
const err28 = {instancePath:instancePath+"/encryption/keyvaultproperties/keyname",schemaPath:"#/properties/encryption/properties/keyvaultproperties/properties/keyname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data29.keyvaulturi !== undefined){
if(typeof data29.keyvaulturi !== "string"){
const err29 = {instancePath:instancePath+"/encryption/keyvaultproperties/keyvaulturi",schemaPath:"#/properties/encryption/properties/keyvaultproperties/properties/keyvaulturi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data29.keyversion !== undefined){
if(typeof data29.keyversion !== "string"){
const err30 = {instancePath:instancePath+"/encryption/keyvaultproperties/keyversion",schemaPath:"#/properties/encryption/properties/keyvaultproperties/properties/keyversion/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/encryption/keyvaultproperties",schemaPath:"#/properties/encryption/properties/keyvaultproperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.isHnsEnabled !== undefined){
if(typeof data.isHnsEnabled !== "boolean"){
const err33 = {instancePath:instancePath+"/isHnsEnabled",schemaPath:"#/properties/isHnsEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.defaultToOAuthAuthentication !== undefined){
if(typeof data.defaultToOAuthAuthentication !== "boolean"){
const err34 = {instancePath:instancePath+"/defaultToOAuthAuthentication",schemaPath:"#/properties/defaultToOAuthAuthentication/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.allowCrossTenantReplication !== undefined){
if(typeof data.allowCrossTenantReplication !== "boolean"){
const err35 = {instancePath:instancePath+"/allowCrossTenantReplication",schemaPath:"#/properties/allowCrossTenantReplication/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data36 = data.privateEndpointConnections;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id !== undefined){
if(typeof data37.id !== "string"){
const err36 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data37.properties !== undefined){
let data39 = data37.properties;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.privateEndpoint !== undefined){
let data40 = data39.privateEndpoint;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.id !== undefined){
if(typeof data40.id !== "string"){
const err37 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data39.groupIds !== undefined){
let data42 = data39.groupIds;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
if(typeof data42[i3] !== "string"){
const err39 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds/" + i3,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data39.privateLinkServiceConnectionState !== undefined){
let data44 = data39.privateLinkServiceConnectionState;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.status !== undefined){
if(typeof data44.status !== "string"){
const err41 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data44.description !== undefined){
if(typeof data44.description !== "string"){
const err42 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err45 = {instancePath:instancePath+"/privateEndpointConnections/" + i2,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err46 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.blobService !== undefined){
let data47 = data.blobService;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.deleteRetentionPolicy !== undefined){
let data48 = data47.deleteRetentionPolicy;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.enabled !== undefined){
if(typeof data48.enabled !== "boolean"){
const err47 = {instancePath:instancePath+"/blobService/deleteRetentionPolicy/enabled",schemaPath:"#/properties/blobService/properties/deleteRetentionPolicy/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data48.days !== undefined){
let data50 = data48.days;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err48 = {instancePath:instancePath+"/blobService/deleteRetentionPolicy/days",schemaPath:"#/properties/blobService/properties/deleteRetentionPolicy/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err49 = {instancePath:instancePath+"/blobService/deleteRetentionPolicy",schemaPath:"#/properties/blobService/properties/deleteRetentionPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.containerDeleteRetentionPolicy !== undefined){
let data51 = data47.containerDeleteRetentionPolicy;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.enabled !== undefined){
if(typeof data51.enabled !== "boolean"){
const err50 = {instancePath:instancePath+"/blobService/containerDeleteRetentionPolicy/enabled",schemaPath:"#/properties/blobService/properties/containerDeleteRetentionPolicy/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data51.days !== undefined){
let data53 = data51.days;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err51 = {instancePath:instancePath+"/blobService/containerDeleteRetentionPolicy/days",schemaPath:"#/properties/blobService/properties/containerDeleteRetentionPolicy/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err52 = {instancePath:instancePath+"/blobService/containerDeleteRetentionPolicy",schemaPath:"#/properties/blobService/properties/containerDeleteRetentionPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data47.isVersioningEnabled !== undefined){
if(typeof data47.isVersioningEnabled !== "boolean"){
const err53 = {instancePath:instancePath+"/blobService/isVersioningEnabled",schemaPath:"#/properties/blobService/properties/isVersioningEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/blobService",schemaPath:"#/properties/blobService/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"kind":true,"identity":true,"sku":true,"allowBlobPublicAccess":true,"allowSharedKeyAccess":true,"publicNetworkAccess":true,"networkAcls":true,"minimumTlsVersion":true,"supportsHttpsTrafficOnly":true,"encryption":true,"isHnsEnabled":true,"defaultToOAuthAuthentication":true,"allowCrossTenantReplication":true,"privateEndpointConnections":true,"blobService":true},"dynamicProps":false,"dynamicItems":false};
