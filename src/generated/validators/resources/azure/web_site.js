/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/web_site.json" */;
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
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err6 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.httpsOnly !== undefined){
if(typeof data.httpsOnly !== "boolean"){
const err7 = {instancePath:instancePath+"/httpsOnly",schemaPath:"#/properties/httpsOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clientCertEnabled !== undefined){
if(typeof data.clientCertEnabled !== "boolean"){
const err8 = {instancePath:instancePath+"/clientCertEnabled",schemaPath:"#/properties/clientCertEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientCertMode !== undefined){
if(typeof data.clientCertMode !== "string"){
const err9 = {instancePath:instancePath+"/clientCertMode",schemaPath:"#/properties/clientCertMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err10 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.defaultHostName !== undefined){
if(typeof data.defaultHostName !== "string"){
const err11 = {instancePath:instancePath+"/defaultHostName",schemaPath:"#/properties/defaultHostName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hostNames !== undefined){
let data12 = data.hostNames;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err12 = {instancePath:instancePath+"/hostNames/" + i0,schemaPath:"#/properties/hostNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/hostNames",schemaPath:"#/properties/hostNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.serverFarmId !== undefined){
if(typeof data.serverFarmId !== "string"){
const err14 = {instancePath:instancePath+"/serverFarmId",schemaPath:"#/properties/serverFarmId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.virtualNetworkSubnetId !== undefined){
if(typeof data.virtualNetworkSubnetId !== "string"){
const err15 = {instancePath:instancePath+"/virtualNetworkSubnetId",schemaPath:"#/properties/virtualNetworkSubnetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.keyVaultReferenceIdentity !== undefined){
if(typeof data.keyVaultReferenceIdentity !== "string"){
const err16 = {instancePath:instancePath+"/keyVaultReferenceIdentity",schemaPath:"#/properties/keyVaultReferenceIdentity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data17 = data.privateEndpointConnections;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id !== undefined){
if(typeof data18.id !== "string"){
const err17 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data18.properties !== undefined){
let data20 = data18.properties;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.privateEndpoint !== undefined){
let data21 = data20.privateEndpoint;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id !== undefined){
if(typeof data21.id !== "string"){
const err18 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.privateLinkServiceConnectionState !== undefined){
let data23 = data20.privateLinkServiceConnectionState;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.status !== undefined){
if(typeof data23.status !== "string"){
const err20 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/privateEndpointConnections/" + i1,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.siteConfig !== undefined){
let data25 = data.siteConfig;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.ipSecurityRestrictions !== undefined){
let data26 = data25.ipSecurityRestrictions;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.ipAddress !== undefined){
if(typeof data27.ipAddress !== "string"){
const err25 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/ipAddress",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data27.action !== undefined){
if(typeof data27.action !== "string"){
const err26 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/action",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data27.priority !== undefined){
let data30 = data27.priority;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err27 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/priority",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
const err28 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/name",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data27.tag !== undefined){
if(typeof data27.tag !== "string"){
const err29 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/tag",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data27.vnetSubnetResourceId !== undefined){
if(typeof data27.vnetSubnetResourceId !== "string"){
const err30 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2+"/vnetSubnetResourceId",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/properties/vnetSubnetResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions/" + i2,schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictions",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data25.ipSecurityRestrictionsDefaultAction !== undefined){
if(typeof data25.ipSecurityRestrictionsDefaultAction !== "string"){
const err33 = {instancePath:instancePath+"/siteConfig/ipSecurityRestrictionsDefaultAction",schemaPath:"#/properties/siteConfig/properties/ipSecurityRestrictionsDefaultAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data25.scmIpSecurityRestrictions !== undefined){
let data35 = data25.scmIpSecurityRestrictions;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.ipAddress !== undefined){
if(typeof data36.ipAddress !== "string"){
const err34 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/ipAddress",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data36.action !== undefined){
if(typeof data36.action !== "string"){
const err35 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/action",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data36.priority !== undefined){
let data39 = data36.priority;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err36 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/priority",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data36.name !== undefined){
if(typeof data36.name !== "string"){
const err37 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/name",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data36.tag !== undefined){
if(typeof data36.tag !== "string"){
const err38 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/tag",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data36.vnetSubnetResourceId !== undefined){
if(typeof data36.vnetSubnetResourceId !== "string"){
const err39 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3+"/vnetSubnetResourceId",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/properties/vnetSubnetResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions/" + i3,schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictions",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data25.scmIpSecurityRestrictionsUseMain !== undefined){
if(typeof data25.scmIpSecurityRestrictionsUseMain !== "boolean"){
const err42 = {instancePath:instancePath+"/siteConfig/scmIpSecurityRestrictionsUseMain",schemaPath:"#/properties/siteConfig/properties/scmIpSecurityRestrictionsUseMain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data25.minTlsVersion !== undefined){
if(typeof data25.minTlsVersion !== "string"){
const err43 = {instancePath:instancePath+"/siteConfig/minTlsVersion",schemaPath:"#/properties/siteConfig/properties/minTlsVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.ftpsState !== undefined){
if(typeof data25.ftpsState !== "string"){
const err44 = {instancePath:instancePath+"/siteConfig/ftpsState",schemaPath:"#/properties/siteConfig/properties/ftpsState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.remoteDebuggingEnabled !== undefined){
if(typeof data25.remoteDebuggingEnabled !== "boolean"){
const err45 = {instancePath:instancePath+"/siteConfig/remoteDebuggingEnabled",schemaPath:"#/properties/siteConfig/properties/remoteDebuggingEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data25.linuxFxVersion !== undefined){
if(typeof data25.linuxFxVersion !== "string"){
const err46 = {instancePath:instancePath+"/siteConfig/linuxFxVersion",schemaPath:"#/properties/siteConfig/properties/linuxFxVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.windowsFxVersion !== undefined){
if(typeof data25.windowsFxVersion !== "string"){
const err47 = {instancePath:instancePath+"/siteConfig/windowsFxVersion",schemaPath:"#/properties/siteConfig/properties/windowsFxVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.appSettings !== undefined){
let data49 = data25.appSettings;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name !== undefined){
if(typeof data50.name !== "string"){
const err48 = {instancePath:instancePath+"/siteConfig/appSettings/" + i4+"/name",schemaPath:"#/properties/siteConfig/properties/appSettings/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/siteConfig/appSettings/" + i4,schemaPath:"#/properties/siteConfig/properties/appSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/siteConfig/appSettings",schemaPath:"#/properties/siteConfig/properties/appSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err51 = {instancePath:instancePath+"/siteConfig",schemaPath:"#/properties/siteConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"kind":true,"identity":true,"publicNetworkAccess":true,"httpsOnly":true,"clientCertEnabled":true,"clientCertMode":true,"enabled":true,"defaultHostName":true,"hostNames":true,"serverFarmId":true,"virtualNetworkSubnetId":true,"keyVaultReferenceIdentity":true,"privateEndpointConnections":true,"siteConfig":true},"dynamicProps":false,"dynamicItems":false};
