/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/keyvault_vault.json" */;
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
if(data0.capacity !== undefined){
let data3 = data0.capacity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/sku/capacity",schemaPath:"#/properties/sku/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err3 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enableRbacAuthorization !== undefined){
if(typeof data.enableRbacAuthorization !== "boolean"){
const err4 = {instancePath:instancePath+"/enableRbacAuthorization",schemaPath:"#/properties/enableRbacAuthorization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enablePurgeProtection !== undefined){
if(typeof data.enablePurgeProtection !== "boolean"){
const err5 = {instancePath:instancePath+"/enablePurgeProtection",schemaPath:"#/properties/enablePurgeProtection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enableSoftDelete !== undefined){
if(typeof data.enableSoftDelete !== "boolean"){
const err6 = {instancePath:instancePath+"/enableSoftDelete",schemaPath:"#/properties/enableSoftDelete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(data.networkAcls !== undefined){
let data8 = data.networkAcls;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.defaultAction !== undefined){
if(typeof data8.defaultAction !== "string"){
const err8 = {instancePath:instancePath+"/networkAcls/defaultAction",schemaPath:"#/properties/networkAcls/properties/defaultAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.bypass !== undefined){
if(typeof data8.bypass !== "string"){
const err9 = {instancePath:instancePath+"/networkAcls/bypass",schemaPath:"#/properties/networkAcls/properties/bypass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.ipRules !== undefined){
let data11 = data8.ipRules;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value !== undefined){
if(typeof data12.value !== "string"){
const err10 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/value",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.action !== undefined){
if(typeof data12.action !== "string"){
const err11 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0+"/action",schemaPath:"#/properties/networkAcls/properties/ipRules/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/networkAcls/ipRules/" + i0,schemaPath:"#/properties/networkAcls/properties/ipRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/networkAcls/ipRules",schemaPath:"#/properties/networkAcls/properties/ipRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.virtualNetworkRules !== undefined){
let data15 = data8.virtualNetworkRules;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
const err14 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/id",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data16.state !== undefined){
if(typeof data16.state !== "string"){
const err15 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1+"/state",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules/" + i1,schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/networkAcls/virtualNetworkRules",schemaPath:"#/properties/networkAcls/properties/virtualNetworkRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/networkAcls",schemaPath:"#/properties/networkAcls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.vaultUri !== undefined){
if(typeof data.vaultUri !== "string"){
const err19 = {instancePath:instancePath+"/vaultUri",schemaPath:"#/properties/vaultUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tenantId !== undefined){
if(typeof data.tenantId !== "string"){
const err20 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data21 = data.privateEndpointConnections;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id !== undefined){
if(typeof data22.id !== "string"){
const err21 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.properties !== undefined){
let data24 = data22.properties;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.privateEndpoint !== undefined){
let data25 = data24.privateEndpoint;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id !== undefined){
if(typeof data25.id !== "string"){
const err22 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint/id",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateEndpoint",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.groupIds !== undefined){
let data27 = data24.groupIds;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
if(typeof data27[i3] !== "string"){
const err24 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds/" + i3,schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/groupIds",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.privateLinkServiceConnectionState !== undefined){
let data29 = data24.privateLinkServiceConnectionState;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.status !== undefined){
if(typeof data29.status !== "string"){
const err26 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data29.description !== undefined){
if(typeof data29.description !== "string"){
const err27 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState/description",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/privateEndpointConnections/" + i2+"/properties",schemaPath:"#/properties/privateEndpointConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/privateEndpointConnections/" + i2,schemaPath:"#/properties/privateEndpointConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/privateEndpointConnections",schemaPath:"#/properties/privateEndpointConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.accessPolicies !== undefined){
let data32 = data.accessPolicies;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.objectId !== undefined){
if(typeof data33.objectId !== "string"){
const err32 = {instancePath:instancePath+"/accessPolicies/" + i4+"/objectId",schemaPath:"#/properties/accessPolicies/items/properties/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data33.tenantId !== undefined){
if(typeof data33.tenantId !== "string"){
const err33 = {instancePath:instancePath+"/accessPolicies/" + i4+"/tenantId",schemaPath:"#/properties/accessPolicies/items/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data33.permissions !== undefined){
let data36 = data33.permissions;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.keys !== undefined){
let data37 = data36.keys;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(typeof data37[i5] !== "string"){
const err34 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/keys/" + i5,schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/keys",schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data36.secrets !== undefined){
let data39 = data36.secrets;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
if(typeof data39[i6] !== "string"){
const err36 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/secrets/" + i6,schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/secrets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/secrets",schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data36.certificates !== undefined){
let data41 = data36.certificates;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
if(typeof data41[i7] !== "string"){
const err38 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/certificates/" + i7,schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/certificates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions/certificates",schemaPath:"#/properties/accessPolicies/items/properties/permissions/properties/certificates/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath:instancePath+"/accessPolicies/" + i4+"/permissions",schemaPath:"#/properties/accessPolicies/items/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/accessPolicies/" + i4,schemaPath:"#/properties/accessPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err42 = {instancePath:instancePath+"/accessPolicies",schemaPath:"#/properties/accessPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate20.evaluated = {"props":{"sku":true,"enableRbacAuthorization":true,"enablePurgeProtection":true,"enableSoftDelete":true,"publicNetworkAccess":true,"networkAcls":true,"vaultUri":true,"tenantId":true,"privateEndpointConnections":true,"accessPolicies":true},"dynamicProps":false,"dynamicItems":false};
