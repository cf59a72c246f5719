/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/cognitiveservices_account.json" */;
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
if(data.endpoint !== undefined){
if(typeof data.endpoint !== "string"){
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err11 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.disableLocalAuth !== undefined){
if(typeof data.disableLocalAuth !== "boolean"){
const err12 = {instancePath:instancePath+"/disableLocalAuth",schemaPath:"#/properties/disableLocalAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.customSubDomainName !== undefined){
if(typeof data.customSubDomainName !== "string"){
const err13 = {instancePath:instancePath+"/customSubDomainName",schemaPath:"#/properties/customSubDomainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.networkAcls !== undefined){
let data14 = data.networkAcls;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.defaultAction !== undefined){
if(typeof data14.defaultAction !== "string"){
const err14 = {instancePath:instancePath+"/networkAcls/defaultAction",schemaPath:"#/properties/networkAcls/properties/defaultAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.bypass !== undefined){
if(typeof data14.bypass !== "string"){
const err15 = {instancePath:instancePath+"/networkAcls/bypass",schemaPath:"#/properties/networkAcls/properties/bypass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.ipRules !== undefined){
let data17 = data14.ipRules;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.value !== undefined){
if(typeof data18.value !== "string"){
const err16 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/value",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.action !== undefined){
if(typeof data18.action !== "string"){
const err17 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/action",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0,schemaPath:"#/properties/networkAcls/properties/ipRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/networkAcls/ipRules",schemaPath:"#/properties/networkAcls/properties/ipRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.virtualNetworkRules !== undefined){
let data21 = data14.virtualNetworkRules;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id !== undefined){
if(typeof data22.id !== "string"){
const err20 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/id",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data22.state !== undefined){
if(typeof data22.state !== "string"){
const err21 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/state",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1,schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/networkAcls",schemaPath:"#/properties/networkAcls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data25 = data.privateEndpointConnections;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id !== undefined){
if(typeof data26.id !== "string"){
const err25 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data26.properties !== undefined){
let data28 = data26.properties;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.privateEndpoint !== undefined){
let data29 = data28.privateEndpoint;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id !== undefined){
if(typeof data29.id !== "string"){
const err26 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.groupIds !== undefined){
let data31 = data28.groupIds;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
if(typeof data31[i3] !== "string"){
const err28 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds/" + i3,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data28.privateLinkServiceConnectionState !== undefined){
let data33 = data28.privateLinkServiceConnectionState;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.status !== undefined){
if(typeof data33.status !== "string"){
const err30 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data33.description !== undefined){
if(typeof data33.description !== "string"){
const err31 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/privateEndpointConnections/" + i2,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.encryption !== undefined){
let data36 = data.encryption;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.keySource !== undefined){
if(typeof data36.keySource !== "string"){
const err36 = {instancePath:instancePath+"/encryption/keySource",schemaPath:"#/properties/encryption/properties/keySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data36.keyVaultProperties !== undefined){
let data38 = data36.keyVaultProperties;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.keyVaultUri !== undefined){
if(typeof data38.keyVaultUri !== "string"){
const err37 = {instancePath:instancePath+"/encryption/keyVaultProperties/keyVaultUri",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/keyVaultUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data38.keyName !== undefined){
if(typeof data38.keyName !== "string"){
const err38 = {instancePath:instancePath+"/encryption/keyVaultProperties/keyName",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/keyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data38.keyVersion !== undefined){
if(typeof data38.keyVersion !== "string"){
const err39 = {instancePath:instancePath+"/encryption/keyVaultProperties/keyVersion",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/keyVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data38.identityClientId !== undefined){
if(typeof data38.identityClientId !== "string"){
const err40 = {instancePath:instancePath+"/encryption/keyVaultProperties/identityClientId",schemaPath:"#/properties/encryption/properties/keyVaultProperties/properties/identityClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/encryption/keyVaultProperties",schemaPath:"#/properties/encryption/properties/keyVaultProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.userOwnedStorage !== undefined){
let data43 = data.userOwnedStorage;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.resourceId !== undefined){
if(typeof data44.resourceId !== "string"){
const err43 = {instancePath:instancePath+"/userOwnedStorage/" + i4+"/resourceId",schemaPath:"#/properties/userOwnedStorage/items/properties/resourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data44.identityClientId !== undefined){
if(typeof data44.identityClientId !== "string"){
const err44 = {instancePath:instancePath+"/userOwnedStorage/" + i4+"/identityClientId",schemaPath:"#/properties/userOwnedStorage/items/properties/identityClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/userOwnedStorage/" + i4,schemaPath:"#/properties/userOwnedStorage/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err46 = {instancePath:instancePath+"/userOwnedStorage",schemaPath:"#/properties/userOwnedStorage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.restrictOutboundNetworkAccess !== undefined){
if(typeof data.restrictOutboundNetworkAccess !== "boolean"){
const err47 = {instancePath:instancePath+"/restrictOutboundNetworkAccess",schemaPath:"#/properties/restrictOutboundNetworkAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.allowedFqdnList !== undefined){
let data48 = data.allowedFqdnList;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
if(typeof data48[i5] !== "string"){
const err48 = {instancePath:instancePath+"/allowedFqdnList/" + i5,schemaPath:"#/properties/allowedFqdnList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/allowedFqdnList",schemaPath:"#/properties/allowedFqdnList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.allowProjectManagement !== undefined){
if(typeof data.allowProjectManagement !== "boolean"){
const err50 = {instancePath:instancePath+"/allowProjectManagement",schemaPath:"#/properties/allowProjectManagement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.storedCompletionsDisabled !== undefined){
if(typeof data.storedCompletionsDisabled !== "boolean"){
const err51 = {instancePath:instancePath+"/storedCompletionsDisabled",schemaPath:"#/properties/storedCompletionsDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"kind":true,"identity":true,"sku":true,"endpoint":true,"publicNetworkAccess":true,"disableLocalAuth":true,"customSubDomainName":true,"networkAcls":true,"privateEndpointConnections":true,"encryption":true,"userOwnedStorage":true,"restrictOutboundNetworkAccess":true,"allowedFqdnList":true,"allowProjectManagement":true,"storedCompletionsDisabled":true},"dynamicProps":false,"dynamicItems":false};
