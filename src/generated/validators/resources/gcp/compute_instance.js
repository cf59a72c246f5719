/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/compute_instance.json" */;
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
if(data.machineType !== undefined){
if(typeof data.machineType !== "string"){
const err0 = {instancePath:instancePath+"/machineType",schemaPath:"#/properties/machineType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.canIpForward !== undefined){
if(typeof data.canIpForward !== "boolean"){
const err1 = {instancePath:instancePath+"/canIpForward",schemaPath:"#/properties/canIpForward/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceAccounts !== undefined){
let data4 = data.serviceAccounts;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.email !== undefined){
if(typeof data5.email !== "string"){
const err4 = {instancePath:instancePath+"/serviceAccounts/" + i1+"/email",schemaPath:"#/properties/serviceAccounts/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data5.scopes !== undefined){
let data7 = data5.scopes;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err5 = {instancePath:instancePath+"/serviceAccounts/" + i1+"/scopes/" + i2,schemaPath:"#/properties/serviceAccounts/items/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/serviceAccounts/" + i1+"/scopes",schemaPath:"#/properties/serviceAccounts/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/serviceAccounts/" + i1,schemaPath:"#/properties/serviceAccounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/serviceAccounts",schemaPath:"#/properties/serviceAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.networkInterfaces !== undefined){
let data9 = data.networkInterfaces;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.network !== undefined){
if(typeof data10.network !== "string"){
const err9 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/network",schemaPath:"#/properties/networkInterfaces/items/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.subnetwork !== undefined){
if(typeof data10.subnetwork !== "string"){
const err10 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/subnetwork",schemaPath:"#/properties/networkInterfaces/items/properties/subnetwork/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.accessConfigs !== undefined){
let data13 = data10.accessConfigs;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
const err11 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs/" + i4+"/name",schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data14.type !== undefined){
if(typeof data14.type !== "string"){
const err12 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs/" + i4+"/type",schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.natIP !== undefined){
if(typeof data14.natIP !== "string"){
const err13 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs/" + i4+"/natIP",schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/items/properties/natIP/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.networkTier !== undefined){
if(typeof data14.networkTier !== "string"){
const err14 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs/" + i4+"/networkTier",schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/items/properties/networkTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs/" + i4,schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/accessConfigs",schemaPath:"#/properties/networkInterfaces/items/properties/accessConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.ipv6AccessConfigs !== undefined){
let data19 = data10.ipv6AccessConfigs;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
const err17 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/ipv6AccessConfigs/" + i5+"/name",schemaPath:"#/properties/networkInterfaces/items/properties/ipv6AccessConfigs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data20.type !== undefined){
if(typeof data20.type !== "string"){
const err18 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/ipv6AccessConfigs/" + i5+"/type",schemaPath:"#/properties/networkInterfaces/items/properties/ipv6AccessConfigs/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data20.externalIpv6 !== undefined){
if(typeof data20.externalIpv6 !== "string"){
const err19 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/ipv6AccessConfigs/" + i5+"/externalIpv6",schemaPath:"#/properties/networkInterfaces/items/properties/ipv6AccessConfigs/items/properties/externalIpv6/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/ipv6AccessConfigs/" + i5,schemaPath:"#/properties/networkInterfaces/items/properties/ipv6AccessConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/networkInterfaces/" + i3+"/ipv6AccessConfigs",schemaPath:"#/properties/networkInterfaces/items/properties/ipv6AccessConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err22 = {instancePath:instancePath+"/networkInterfaces/" + i3,schemaPath:"#/properties/networkInterfaces/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/networkInterfaces",schemaPath:"#/properties/networkInterfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.shieldedInstanceConfig !== undefined){
let data24 = data.shieldedInstanceConfig;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.enableSecureBoot !== undefined){
if(typeof data24.enableSecureBoot !== "boolean"){
const err24 = {instancePath:instancePath+"/shieldedInstanceConfig/enableSecureBoot",schemaPath:"#/properties/shieldedInstanceConfig/properties/enableSecureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.enableVtpm !== undefined){
if(typeof data24.enableVtpm !== "boolean"){
const err25 = {instancePath:instancePath+"/shieldedInstanceConfig/enableVtpm",schemaPath:"#/properties/shieldedInstanceConfig/properties/enableVtpm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.enableIntegrityMonitoring !== undefined){
if(typeof data24.enableIntegrityMonitoring !== "boolean"){
const err26 = {instancePath:instancePath+"/shieldedInstanceConfig/enableIntegrityMonitoring",schemaPath:"#/properties/shieldedInstanceConfig/properties/enableIntegrityMonitoring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err27 = {instancePath:instancePath+"/shieldedInstanceConfig",schemaPath:"#/properties/shieldedInstanceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"machineType":true,"canIpForward":true,"tags":true,"serviceAccounts":true,"networkInterfaces":true,"shieldedInstanceConfig":true},"dynamicProps":false,"dynamicItems":false};
