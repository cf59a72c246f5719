/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/compute_virtualmachine.json" */;
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
if(data.hardwareProfile !== undefined){
let data5 = data.hardwareProfile;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.vmSize !== undefined){
if(typeof data5.vmSize !== "string"){
const err5 = {instancePath:instancePath+"/hardwareProfile/vmSize",schemaPath:"#/properties/hardwareProfile/properties/vmSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/hardwareProfile",schemaPath:"#/properties/hardwareProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.networkProfile !== undefined){
let data7 = data.networkProfile;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.networkInterfaces !== undefined){
let data8 = data7.networkInterfaces;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id !== undefined){
if(typeof data9.id !== "string"){
const err7 = {instancePath:instancePath+"/networkProfile/networkInterfaces/" + i0+"/id",schemaPath:"#/properties/networkProfile/properties/networkInterfaces/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/networkProfile/networkInterfaces/" + i0,schemaPath:"#/properties/networkProfile/properties/networkInterfaces/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/networkProfile/networkInterfaces",schemaPath:"#/properties/networkProfile/properties/networkInterfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath:instancePath+"/networkProfile",schemaPath:"#/properties/networkProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.securityProfile !== undefined){
let data11 = data.securityProfile;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err11 = {instancePath:instancePath+"/securityProfile",schemaPath:"#/properties/securityProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.storageProfile !== undefined){
let data12 = data.storageProfile;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.imageReference !== undefined){
let data13 = data12.imageReference;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err12 = {instancePath:instancePath+"/storageProfile/imageReference/id",schemaPath:"#/properties/storageProfile/properties/imageReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.publisher !== undefined){
if(typeof data13.publisher !== "string"){
const err13 = {instancePath:instancePath+"/storageProfile/imageReference/publisher",schemaPath:"#/properties/storageProfile/properties/imageReference/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.offer !== undefined){
if(typeof data13.offer !== "string"){
const err14 = {instancePath:instancePath+"/storageProfile/imageReference/offer",schemaPath:"#/properties/storageProfile/properties/imageReference/properties/offer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.sku !== undefined){
if(typeof data13.sku !== "string"){
const err15 = {instancePath:instancePath+"/storageProfile/imageReference/sku",schemaPath:"#/properties/storageProfile/properties/imageReference/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/storageProfile/imageReference",schemaPath:"#/properties/storageProfile/properties/imageReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.osDisk !== undefined){
let data18 = data12.osDisk;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.osType !== undefined){
if(typeof data18.osType !== "string"){
const err17 = {instancePath:instancePath+"/storageProfile/osDisk/osType",schemaPath:"#/properties/storageProfile/properties/osDisk/properties/osType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/storageProfile/osDisk",schemaPath:"#/properties/storageProfile/properties/osDisk/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/storageProfile",schemaPath:"#/properties/storageProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.osProfile !== undefined){
let data20 = data.osProfile;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.linuxConfiguration !== undefined){
let data21 = data20.linuxConfiguration;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.disablePasswordAuthentication !== undefined){
if(typeof data21.disablePasswordAuthentication !== "boolean"){
const err20 = {instancePath:instancePath+"/osProfile/linuxConfiguration/disablePasswordAuthentication",schemaPath:"#/properties/osProfile/properties/linuxConfiguration/properties/disablePasswordAuthentication/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err21 = {instancePath:instancePath+"/osProfile/linuxConfiguration",schemaPath:"#/properties/osProfile/properties/linuxConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/osProfile",schemaPath:"#/properties/osProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.publicIPAddresses !== undefined){
let data23 = data.publicIPAddresses;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err23 = {instancePath:instancePath+"/publicIPAddresses/" + i1+"/id",schemaPath:"#/properties/publicIPAddresses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.ipAddress !== undefined){
if(typeof data24.ipAddress !== "string"){
const err24 = {instancePath:instancePath+"/publicIPAddresses/" + i1+"/ipAddress",schemaPath:"#/properties/publicIPAddresses/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/publicIPAddresses/" + i1,schemaPath:"#/properties/publicIPAddresses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/publicIPAddresses",schemaPath:"#/properties/publicIPAddresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.internetPorts !== undefined){
let data27 = data.internetPorts;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err27 = {instancePath:instancePath+"/internetPorts/" + i2,schemaPath:"#/properties/internetPorts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/internetPorts",schemaPath:"#/properties/internetPorts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"identity":true,"hardwareProfile":true,"networkProfile":true,"securityProfile":true,"storageProfile":true,"osProfile":true,"publicIPAddresses":true,"internetPorts":true},"dynamicProps":false,"dynamicItems":false};
