/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/search_service.json" */;
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
if(data.identity !== undefined){
let data0 = data.identity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
const err0 = {instancePath:instancePath+"/identity/type",schemaPath:"#/properties/identity/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.principalId !== undefined){
if(typeof data0.principalId !== "string"){
const err1 = {instancePath:instancePath+"/identity/principalId",schemaPath:"#/properties/identity/properties/principalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.tenantId !== undefined){
if(typeof data0.tenantId !== "string"){
const err2 = {instancePath:instancePath+"/identity/tenantId",schemaPath:"#/properties/identity/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.userAssignedIdentities !== undefined){
let data4 = data0.userAssignedIdentities;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err3 = {instancePath:instancePath+"/identity/userAssignedIdentities",schemaPath:"#/properties/identity/properties/userAssignedIdentities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sku !== undefined){
let data5 = data.sku;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
const err5 = {instancePath:instancePath+"/sku/name",schemaPath:"#/properties/sku/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.tier !== undefined){
if(typeof data5.tier !== "string"){
const err6 = {instancePath:instancePath+"/sku/tier",schemaPath:"#/properties/sku/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.capacity !== undefined){
let data8 = data5.capacity;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err7 = {instancePath:instancePath+"/sku/capacity",schemaPath:"#/properties/sku/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err8 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
if(typeof data.publicNetworkAccess !== "string"){
const err9 = {instancePath:instancePath+"/publicNetworkAccess",schemaPath:"#/properties/publicNetworkAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.disableLocalAuth !== undefined){
if(typeof data.disableLocalAuth !== "boolean"){
const err10 = {instancePath:instancePath+"/disableLocalAuth",schemaPath:"#/properties/disableLocalAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.authOptions !== undefined){
let data11 = data.authOptions;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.aadOrApiKey !== undefined){
let data12 = data11.aadOrApiKey;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err11 = {instancePath:instancePath+"/authOptions/aadOrApiKey",schemaPath:"#/properties/authOptions/properties/aadOrApiKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.apiKeyOnly !== undefined){
let data13 = data11.apiKeyOnly;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err12 = {instancePath:instancePath+"/authOptions/apiKeyOnly",schemaPath:"#/properties/authOptions/properties/apiKeyOnly/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/authOptions",schemaPath:"#/properties/authOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.networkRuleSet !== undefined){
let data14 = data.networkRuleSet;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.ipRules !== undefined){
let data15 = data14.ipRules;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value !== undefined){
if(typeof data16.value !== "string"){
const err14 = {instancePath:instancePath+"/networkRuleSet/ipRules/" + i0+"/value",schemaPath:"#/properties/networkRuleSet/properties/ipRules/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/networkRuleSet/ipRules/" + i0,schemaPath:"#/properties/networkRuleSet/properties/ipRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/networkRuleSet/ipRules",schemaPath:"#/properties/networkRuleSet/properties/ipRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.bypass !== undefined){
if(typeof data14.bypass !== "string"){
const err17 = {instancePath:instancePath+"/networkRuleSet/bypass",schemaPath:"#/properties/networkRuleSet/properties/bypass/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/networkRuleSet",schemaPath:"#/properties/networkRuleSet/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.encryptionWithCmk !== undefined){
let data19 = data.encryptionWithCmk;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.enforcement !== undefined){
if(typeof data19.enforcement !== "string"){
const err19 = {instancePath:instancePath+"/encryptionWithCmk/enforcement",schemaPath:"#/properties/encryptionWithCmk/properties/enforcement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.encryptionComplianceStatus !== undefined){
if(typeof data19.encryptionComplianceStatus !== "string"){
const err20 = {instancePath:instancePath+"/encryptionWithCmk/encryptionComplianceStatus",schemaPath:"#/properties/encryptionWithCmk/properties/encryptionComplianceStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/encryptionWithCmk",schemaPath:"#/properties/encryptionWithCmk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data22 = data.privateEndpointConnections;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id !== undefined){
if(typeof data23.id !== "string"){
const err22 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.properties !== undefined){
let data25 = data23.properties;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.privateEndpoint !== undefined){
let data26 = data25.privateEndpoint;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id !== undefined){
if(typeof data26.id !== "string"){
const err23 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data25.groupIds !== undefined){
let data28 = data25.groupIds;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
const err25 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/groupIds/" + i2,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data25.privateLinkServiceConnectionState !== undefined){
let data30 = data25.privateLinkServiceConnectionState;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.status !== undefined){
if(typeof data30.status !== "string"){
const err27 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data30.description !== undefined){
if(typeof data30.description !== "string"){
const err28 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/privateEndpointConnections/" + i1+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/privateEndpointConnections/" + i1,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sharedPrivateLinkResources !== undefined){
let data33 = data.sharedPrivateLinkResources;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.properties !== undefined){
let data35 = data34.properties;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.privateLinkResourceId !== undefined){
if(typeof data35.privateLinkResourceId !== "string"){
const err33 = {instancePath:instancePath+"/sharedPrivateLinkResources/" + i3+"/properties/privateLinkResourceId",schemaPath:"#/properties/sharedPrivateLinkResources/items/properties/properties/properties/privateLinkResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data35.groupId !== undefined){
if(typeof data35.groupId !== "string"){
const err34 = {instancePath:instancePath+"/sharedPrivateLinkResources/" + i3+"/properties/groupId",schemaPath:"#/properties/sharedPrivateLinkResources/items/properties/properties/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data35.status !== undefined){
if(typeof data35.status !== "string"){
const err35 = {instancePath:instancePath+"/sharedPrivateLinkResources/" + i3+"/properties/status",schemaPath:"#/properties/sharedPrivateLinkResources/items/properties/properties/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/sharedPrivateLinkResources/" + i3+"/properties",schemaPath:"#/properties/sharedPrivateLinkResources/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err37 = {instancePath:instancePath+"/sharedPrivateLinkResources/" + i3,schemaPath:"#/properties/sharedPrivateLinkResources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err38 = {instancePath:instancePath+"/sharedPrivateLinkResources",schemaPath:"#/properties/sharedPrivateLinkResources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.dataExfiltrationProtections !== undefined){
let data39 = data.dataExfiltrationProtections;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(typeof data39[i4] !== "string"){
const err39 = {instancePath:instancePath+"/dataExfiltrationProtections/" + i4,schemaPath:"#/properties/dataExfiltrationProtections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/dataExfiltrationProtections",schemaPath:"#/properties/dataExfiltrationProtections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.replicaCount !== undefined){
let data41 = data.replicaCount;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err41 = {instancePath:instancePath+"/replicaCount",schemaPath:"#/properties/replicaCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.partitionCount !== undefined){
let data42 = data.partitionCount;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err42 = {instancePath:instancePath+"/partitionCount",schemaPath:"#/properties/partitionCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.hostingMode !== undefined){
if(typeof data.hostingMode !== "string"){
const err43 = {instancePath:instancePath+"/hostingMode",schemaPath:"#/properties/hostingMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.semanticSearch !== undefined){
if(typeof data.semanticSearch !== "string"){
const err44 = {instancePath:instancePath+"/semanticSearch",schemaPath:"#/properties/semanticSearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"identity":true,"sku":true,"publicNetworkAccess":true,"disableLocalAuth":true,"authOptions":true,"networkRuleSet":true,"encryptionWithCmk":true,"privateEndpointConnections":true,"sharedPrivateLinkResources":true,"dataExfiltrationProtections":true,"replicaCount":true,"partitionCount":true,"hostingMode":true,"semanticSearch":true},"dynamicProps":false,"dynamicItems":false};
