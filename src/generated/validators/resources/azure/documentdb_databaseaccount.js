/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/documentdb_databaseaccount.json" */;
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
if(data.disableLocalAuth !== undefined){
if(typeof data.disableLocalAuth !== "boolean"){
const err6 = {instancePath:instancePath+"/disableLocalAuth",schemaPath:"#/properties/disableLocalAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err7 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isVirtualNetworkFilterEnabled !== undefined){
if(typeof data.isVirtualNetworkFilterEnabled !== "boolean"){
const err8 = {instancePath:instancePath+"/isVirtualNetworkFilterEnabled",schemaPath:"#/properties/isVirtualNetworkFilterEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ipRules !== undefined){
let data9 = data.ipRules;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ipAddressOrRange !== undefined){
if(typeof data10.ipAddressOrRange !== "string"){
const err9 = {instancePath:instancePath+"/ipRules/" + i0+"/ipAddressOrRange",schemaPath:"#/properties/ipRules/items/properties/ipAddressOrRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/ipRules/" + i0,schemaPath:"#/properties/ipRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/ipRules",schemaPath:"#/properties/ipRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.virtualNetworkRules !== undefined){
let data12 = data.virtualNetworkRules;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err12 = {instancePath:instancePath+"/virtualNetworkRules/" + i1+"/id",schemaPath:"#/properties/virtualNetworkRules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.ignoreMissingVNetServiceEndpoint !== undefined){
if(typeof data13.ignoreMissingVNetServiceEndpoint !== "boolean"){
const err13 = {instancePath:instancePath+"/virtualNetworkRules/" + i1+"/ignoreMissingVNetServiceEndpoint",schemaPath:"#/properties/virtualNetworkRules/items/properties/ignoreMissingVNetServiceEndpoint/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/virtualNetworkRules/" + i1,schemaPath:"#/properties/virtualNetworkRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/virtualNetworkRules",schemaPath:"#/properties/virtualNetworkRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.networkAclBypass !== undefined){
if(typeof data.networkAclBypass !== "string"){
const err16 = {instancePath:instancePath+"/networkAclBypass",schemaPath:"#/properties/networkAclBypass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.keyVaultKeyUri !== undefined){
if(typeof data.keyVaultKeyUri !== "string"){
const err17 = {instancePath:instancePath+"/keyVaultKeyUri",schemaPath:"#/properties/keyVaultKeyUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.minimalTlsVersion !== undefined){
if(typeof data.minimalTlsVersion !== "string"){
const err18 = {instancePath:instancePath+"/minimalTlsVersion",schemaPath:"#/properties/minimalTlsVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data19 = data.privateEndpointConnections;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id !== undefined){
if(typeof data20.id !== "string"){
const err19 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.properties !== undefined){
let data22 = data20.properties;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.privateEndpoint !== undefined){
let data23 = data22.privateEndpoint;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id !== undefined){
if(typeof data23.id !== "string"){
const err20 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.groupIds !== undefined){
let data25 = data22.groupIds;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(typeof data25[i3] !== "string"){
const err22 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds/" + i3,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data22.privateLinkServiceConnectionState !== undefined){
let data27 = data22.privateLinkServiceConnectionState;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.status !== undefined){
if(typeof data27.status !== "string"){
const err24 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data27.description !== undefined){
if(typeof data27.description !== "string"){
const err25 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/privateEndpointConnections/" + i2,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data30 = data.capabilities;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name !== undefined){
if(typeof data31.name !== "string"){
const err30 = {instancePath:instancePath+"/capabilities/" + i4+"/name",schemaPath:"#/properties/capabilities/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/capabilities/" + i4,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.documentEndpoint !== undefined){
if(typeof data.documentEndpoint !== "string"){
const err33 = {instancePath:instancePath+"/documentEndpoint",schemaPath:"#/properties/documentEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"kind":true,"identity":true,"disableLocalAuth":true,"publicNetworkAccess":true,"isVirtualNetworkFilterEnabled":true,"ipRules":true,"virtualNetworkRules":true,"networkAclBypass":true,"keyVaultKeyUri":true,"minimalTlsVersion":true,"privateEndpointConnections":true,"capabilities":true,"documentEndpoint":true},"dynamicProps":false,"dynamicItems":false};
